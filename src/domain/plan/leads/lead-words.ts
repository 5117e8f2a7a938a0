import { rememberReadings } from '../../wording/remember-readings';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that a post ends in ("EDI Manager") or begins with ("Head of EDI"), singular. */
const ROLE_HEADS = words(`
  director manager lead leader officer head chief chair chairperson chairman chairwoman co-chair cochair vice-chair
  coordinator co-ordinator facilitator practitioner partner advisor adviser guardian champion sponsor secretary
  governor teacher headteacher nurse midwife consultant administrator analyst president executive deputy assistant
  associate specialist member holder owner representative rep matron trainer tutor dean registrar principal
  supervisor ambassador advocate mentor chaplain accountant clerk commissioner councillor provost professor
  controller planner recruiter fellow trustee superintendent solicitor pharmacist doctor
  librarian steward convenor convener apprentice developer architect responsible bursar co-lead
  treasurer expert senco sendco alnco warden marshal monitor buddy link author sister surgeon investigator ally allies
  supt insp inspector sergeant sgt constable commander detective firefighter paramedic caretaker chancellor
  vice-chancellor vice-president minister sheriff worker educator lecturer researcher engineer instructor
  dietitian scientist auditor buyer
  surveyor receptionist housekeeper porter caseworker organiser organizer imam priest rabbi reverend
  navigator custodian landlord mayor keyworker reader admin aco
  dci dcs dsu acc dcc acfo dcfo pcc pcso pvc dsl ht dht aht vp svp hod psw ahd
  ceo coo cfo cno cpo cmo cio cto cdo hrd hrbp hrbps bp bps gm gms ned neds sro ftsug don ddon dpo ad hod hos cxo mp vc pvc dvc dcs das sbm`);

/** Nouns that a body of people ends in, singular. */
const GROUP_HEADS = words(`
  team group committee board network department dept service council forum panel union directorate division
  subgroup sub-group trust icb ics staff colleague community unit office side staffside staff-side partnership
  alliance consortium assembly cabinet academy college faculty hub taskforce commission collaborative federation
  society association agency function workstream meeting party employee everyone everybody trustees
  subcommittee sub-committee staffnetwork task-force university school hospital triumvirate slt smt elt emt set slg tug ccg pct csu pcn camhs body bodies ministry constabulary bureau institute provider contractor supplier psd bpa sat jcc jnc`);

/** Parts of an organisation that are named without "team" after them, and the short forms of them. */
const DEPARTMENTS = words(`
  hr od l&d edi ed&i e&d d&i de&i dei edib it ict im&t oh pmo bi ftsu r&d h&s hse ipc ahp ahps
  comms communications recruitment resourcing workforce finance estates facilities procurement governance payroll
  learning development training education wellbeing well-being performance informatics information analytics
  nursing midwifery pharmacy quality safety inclusion equality equity diversity engagement marketing digital
  operations chaplaincy volunteering apprenticeships talent culture transformation improvement safeguarding
  people research legal corporate belonging innovation leadership experience involvement
  housing planning libraries healthcare communities highways regeneration commissioning leisure licensing lettings
  repairs catering admissions fleet custody vetting security welfare policy probation psychology audit logistics
  intelligence prevention protection revenues benefits residents tenants compliance assurance
  personnel careers library registry secretariat`);

/** Words that name a part of the organisation only after another: "Occupational Health", "Asset Management". */
const DEPARTMENT_ENDINGS = words(`
  health resources relations care management services affairs justice standards studies support planning welfare
  policing crime rights delivery`);

/** Other words of posts and bodies: none of them is part of a person's name. */
const MODIFIERS = words(`
  senior clinical divisional interim acting joint vice non-executive non line service project programme
  bame bme lgbt lgbtq lgbtq+ lgbt+ lgbtqia+ lgbtqi+ disability disabled race racial ethnic minority gender women womens women's men's carers faith
  neurodiversity mental health social care patient patients public national regional local system systems strategy
  strategic policy freedom speak up human resources resource organisational organizational occupational career
  company medical business relevant all each every various other external internal accountable responsible shared hosted
  operational delivery data reward employee relations relationship customer student students academic
  international overseas anti-racism reasonable adjustments adjustment task finish working steering support
  and of the for to from by with in on at or & a an as per new core key
  police trade regulatory primary secondary community acute ambulance integrated place based area county borough city
  executive general deputy depute dep assistant asst associate chief managing ongoing various multiple staffing temporary bank agency rights equalities
  carer veterans armed forces spiritual pastoral bullying harassment respect civility just restorative
  chaplains site ward theatre theatres surgery medicine outpatients radiology imaging pathology therapies emergency
  children's childrens family families maternity neonatal paediatric adult adults older peoples people's
  crime policing neighbourhood neighbourhoods response homicide investigations investigation firearms detention roads
  road traffic contact covert fraud cyber major serious public force frontline uniform cid bcu professional criminal
  youth justice elderly frailty dementia cardiology oncology orthopaedics stroke respiratory renal dermatology
  discharge critical intensive palliative rehabilitation therapy clinics
  waste environment environmental regulatory homelessness maintenance tenancy tenant resident income rents
  customer customers asset assets property place democratic electoral economy economic growth tourism
  curriculum behaviour attendance sen send access admissions postgraduate undergraduate studies enterprise doctoral
  residence reoffending reducing offender regimes wing prison prisoner custodial governing
  training control watch station crew fire rescue homes schools safer swan charter standards management treasury
  detective det ch temporary occupational sector positive action open spaces
  reports hazards claims complaints concerns returns appeals grievances records events cases inquiries enquiries
  exec execs nhs uk ltd plc hq cqc nhse wres wdes eds eds2 gpg baf esr kpi wider whole joint interim tbc tbd`);

/** Ranks that say nothing of what a post is about: "Deputy", "Co-Chairs". */
const RANKS = words('deputy depute dep assistant asst associate vice co joint senior junior acting interim');

/** Departments written in capitals, and other short forms that are not a person's initials. */
const SHORT_FORMS = words(`
  hr od it oh bi edi ict pmo hse ipc ahp dei slt smt elt emt icb ics nhs ceo coo cfo cno cpo cmo cio cto cdo
  hrd hrbp bp gm ned sro cqc ftsu esr all tbc tbd na ld pd qi ig ops set slg wres wdes eds gpg baf bme bma rcn gmb
  dci dcs acc dcc pcc pvc dvc dsl dht sat jcc psd bpa lea fbu nfu nut ucu cid bcu hod sbm omu pgd dcfo acfo vp ad dd`);

/** What comes before a colon or dash in a lead cell and is no lead itself. */
const LEAD_LABEL =
  /^(?:(?:overall|executive|exec|operational|op|ops|tactical|managerial|technical|gold|silver|bronze|delivery|project|action|clinical|strategic|senior|accountable|responsible|named|joint|main|trust|primary|secondary|board|nominated|policy|other|lead)\s+){0,2}(?:co-)?(?:overall|day[- ]to[- ]day|implementation|leads?|leads?\/delivery|owners?|sponsors?|support(?:ed by|ing)?|sro|accountab(?:le|ility)|responsib(?:le|ility)|partners?|consult(?:ed|ee)?|informed|by|deliver(?:y|ed by)|contacts?|with|deputy|officers?|persons?|names?|who|cover(?:ed by)?|interim|acting)$/i;

/** What professions end in and hardly a name does: "Technologist", "Radiographer", "Dietician", but not "Gilchrist". */
const PROFESSION =
  /(?:ologist|ometrist|iatrist|ategist|(?:ri|ti)tionist|rapist|chivist|anaesthetist|rthotist|rthoptist|gienist|onomist|ographer|ician)$/;

/** "Pro-Vice-Chancellor", "Co-Director", "Deputy-Head". */
const SECOND_TO = /^(?:pro-)?(?:vice|co|deputy|sub)-/;

function singular(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The bare word: lower case, no brackets, quotes or full stops round it. */
function bareWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+]+$/gu, '');
}

/** What a word may be in the name of a post or body. */
interface WordKind {
  readonly isRoleHead: boolean;
  readonly isGroupHead: boolean;
  readonly isDepartment: boolean;
  readonly isDepartmentEnding: boolean;
  readonly isRank: boolean;
  readonly isModifier: boolean;
  readonly isShortForm: boolean;
}

const kindOf = rememberReadings(
  (word: string): WordKind => {
    const bare = bareWord(word);
    const one = singular(bare);
    const isIn = (set: ReadonlySet<string>): boolean => set.has(bare) || set.has(one);
    return {
      isRoleHead: isIn(ROLE_HEADS) || ROLE_HEADS.has(one.replace(SECOND_TO, '')) || PROFESSION.test(one),
      isGroupHead: isIn(GROUP_HEADS),
      isDepartment: isIn(DEPARTMENTS),
      isDepartmentEnding: isIn(DEPARTMENT_ENDINGS),
      isRank: isIn(RANKS),
      isModifier: isIn(MODIFIERS),
      isShortForm: isIn(SHORT_FORMS),
    };
  },
  (word) => word,
);

/** Tells whether a word heads a post: "Managers" in "Line Managers". */
export function isRoleHead(word: string): boolean {
  return kindOf(word).isRoleHead;
}

/** Tells whether a word heads a body of people: "Network" in "Staff Network". */
export function isGroupHead(word: string): boolean {
  return kindOf(word).isGroupHead;
}

/** Tells whether a word names a part of the organisation by itself: "Communications", "OD". */
export function isDepartment(word: string): boolean {
  return kindOf(word).isDepartment;
}

/** Tells whether a word ends the name of a part of the organisation: "Health" in "Occupational Health". */
export function isDepartmentEnding(word: string): boolean {
  return kindOf(word).isDepartmentEnding;
}

/** Tells whether a word is a rank only: "Deputy". */
export function isRank(word: string): boolean {
  return kindOf(word).isRank;
}

/** Tells whether a word belongs to posts and bodies, so that it is no part of a person's name. */
export function isFieldWord(word: string): boolean {
  const kind = kindOf(word);
  return kind.isRoleHead || kind.isGroupHead || kind.isDepartment || kind.isModifier;
}

/** Tells whether capitals are a known short form and so no initials: "HR". */
export function isShortForm(word: string): boolean {
  return kindOf(word).isShortForm;
}

/** Tells whether a text only says what kind of lead follows: "Exec lead". */
export function isLeadLabel(text: string): boolean {
  return LEAD_LABEL.test(text.trim());
}
