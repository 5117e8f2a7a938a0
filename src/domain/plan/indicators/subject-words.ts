/** Who works where: an action about the make-up of the workforce. */
export const PROFILE =
  /represent|declar|disclos|\besr\b|\bband|senior|profile|workforce|monitoring|data|divers|recruit|pipeline|promotion|\bpay\b/i;
/** An action about who is appointed. */
export const HIRING =
  /recruit|shortlist|appoint|interview|\bselection|\bhiring|applicant|candidate|vacanc|job advert|\bpanel|talent|secondment|acting up|\bband|career/i;
/** Words only an action about appointment from shortlisting uses. */
export const HIRING_CLEARLY =
  /shortlist|appointed from|appointment from|recruitment (?:and selection|process|activity)|interview panel/i;
/** An action about harassment, bullying or abuse, or about what prevents them. */
export const ILL_TREATMENT =
  /harass|bully|bullied|abus|violen|civility|respect|incident|speak(?:ing)? up|\bftsu|raising concerns|zero tolerance|safe(?:ty)? (?:at work|space)|\bhate|microaggress|behaviou?r|anti-?racis|allyship|dignity|just culture/i;
/** The words of the indicators themselves. */
export const ILL_TREATMENT_CLEARLY = /harassment|bullying/i;
/** An action about progression and promotion. */
export const CAREER =
  /career|promotion|progress|opportunit|develop|talent|mentor|coach|sponsor|secondment|acting up|succession|leadership|apprais|training|aspiring|stretch/i;
/** Words only an action about progression uses. */
export const CAREER_CLEARLY =
  /career progression|equal opportunit\w+ (?:for|in) (?:career |their )?(?:progression|promotion|development)|promotion (?:process|round|panel|opportunit\w+)/i;
/** An action about who sits on the board. */
export const BOARD =
  /\bboard|executive|\bneds?\b|governor|trustee|succession|senior lead|very senior|\bvsm\b/i;
/** Words only an action about board membership uses. */
export const BOARD_CLEARLY =
  /board (?:member|represent|divers|appointment|recruit|composition)|diversity of the board/i;
