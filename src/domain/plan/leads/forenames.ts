import { rememberReadings } from '../../wording/remember-readings';
import { withoutAccents } from '../../wording/without-accents';

/**
 * Forenames met in British workplaces, from many languages. The list is evidence, not a gate: a name
 * that is not on it is still read as a name where nothing speaks against it.
 */
const FORENAMES: ReadonlySet<string> = new Set(
  `
  aaron abbie abby abdul abdullah abi abigail abimbola abiola ada adam adaeze ade adebayo adele aditi aditya adrian
  adriana afia agnes agnieszka ahmad ahmed aidan aileen aisha aisling ajay akua alan alana alasdair alastair albert
  alberto alejandra alex alexa alexander alexandra alfie alfred ali alice alicia alisha alison alistair allan allison ally
  alyson ama amal amanda amar amara amber amelia amina amir amira amit amita amrit amy ana anand anastasia andrea
  andreas andrew andy aneta angela angelica angie angus anil anish anisha anita anjali ann anna annabel anne annette
  annie anoop anthony antonia antonio antony anya aoife april archie arif arjun arthur arun arvind asha ashley ashok
  asif asma audrey ava ayesha ayo ayodele azra babatunde barbara barry basil beata becca becky belinda ben
  benedict benjamin bernadette bernard bernie bert beth bethan bethany betty beverley beverly bhavna bilal bill billy
  blessing bob bobby bola brenda brendan brian bridget bronwen bruce bryan bryony caitlin callum calum cameron camilla
  cara carina carl carla carlos carly carmel carmen carol carole caroline carolyn carrie carys caroline catherine cathy
  catriona cecilia celia ceri charis charles charlie charlotte chenai cheryl chi chibuzo chidi chinwe chioma chloe
  chris christian christina christine christopher chukwuma ciara ciaran cindy claire clara clare claudia clive colette
  colin colleen connor conor cora corinne craig crystal cynthia dale damian dan daniel daniela danielle danny daphne
  darren dave david davina dawn dean debbie deborah deepa deepak deirdre delroy delyth denise dennis derek des desmond
  devi diana diane dilip dinesh dipak dipti dominic dominik don donald donna dora doreen dorothy doug douglas duncan
  dylan ebony eddie edith edward efua eileen eilidh elaine eleanor elena elias elinor elisabeth elise elizabeth ella
  ellen ellie elliot elsa emeka emilia emily emma emmanuel eric erica erin ernest esther ethan eva eve evelyn ewa ewan
  ezinne fadumo faisal farah farhana farida fatima fatou faye faith felicity femi fernanda fiona fionnuala folake
  frances francesca francis francisco frank fred freda freddie freya funmi gail gareth garry gary gavin gemma geoff
  geoffrey george georgia georgina gerald geraldine gerard gift gill gillian gina giovanni giulia glen glenda glenn
  gloria glynis gordon grace graeme graham grant greg gregory greta guy gwen gwyneth habib hafsa haleema hamish hamza
  hannah hanna hardeep hari harjit harpreet harriet harry hasan hassan hayley hazel heather heidi helen helena henry
  hilary hina holly hope howard hugh hugo huma ian ibrahim idris ifeoma ike imogen imran ines ingrid iqbal iqra irene
  iris isaac isabel isabella isabelle isha isla ismail iwan jabeen jack jackie jacob jacqueline jacqui jade jagdeep
  jake jamal james jamie jan jane janet janice janine jasmine jason jaspreet jasvinder jatinder javed jay jaya jayne
  jayesh jean jeanette jed jeff jeffrey jemma jen jenna jennie jennifer jenny jeremy jerome jess jessica jessie jill
  jillian jim jo joan joana joann joanna joanne joao jodie joe joel johan johanna john johnny jon jonathan jonny jordan
  jose joseph josephine josh joshua joy joyce juan judith judy julia julian juliana julie juliet june justin justine
  jyoti kabir kadir kamal kamala kamran karan karen karim karina karl kasia kate katharine katherine kathleen kathryn
  kathy katie katrina katy kavita kay kayleigh keira keith kelechi kelly ken kenneth kerry kevin khadija khadijah
  khalid khurram kieran kim kimberley kiran kirsten kirsty kofi krishna kristina krzysztof kuldeep kulwinder kumar kwame kyle
  lakshmi lara latoya laura lauren laurence lavinia lawrence layla leah leanne lee leigh leila lena leo leon leona
  leonard lesley leslie lewis liam lila lily linda lindsay lindsey lisa liz lizzie lloyd lois lola lorna lorraine
  louisa louise louis luca lucia lucinda lucy luis luke lydia lyn lynda lynn lynne lynsey madeleine maggie magdalena
  mahmood mairi malcolm malgorzata mandeep mandy manjit manoj manuel marc marcia marcus margaret maria marian mariana
  marie marilyn mario marion marissa mark marlene martha martin martina martyn mary maryam mathew matilda matt matthew
  maureen maurice max maya meena meera megan mehmet mel melanie melissa mercy michael michal michelle mick miguel mike
  mina minal miranda miriam mo mohamed mohammad mohammed mohan moira molly mona monica monika monique morag morgan
  moses muhammad mukesh muna murray mustafa myra nadeem nadia naeem naheed naomi narinder nasreen natalia natalie
  natasha nathalie nathan nazia neelam neema neha neil nelson ngozi nia niall niamh nicholas nick nicki nicky nicola
  nicole nigel nikhil nikita nikki nina nisha nishat nita noah noel nora noreen norma norman nuala nuno nusrat obi
  olga olivia oliver olu olufemi oluwaseun omar onyeka oscar oskar osman owen pablo padma paige pamela parminder parveen
  pat patience patricia patrick paul paula pauline pawel pedro peggy penelope penny percy perry pete peter petra phil
  philip phillip philippa phoebe pippa piotr polly pooja poppy prakash pranav praveen preeti priscilla priti priya
  priyanka prudence rachael rachel rafael raheem rahul raj raja rajesh rajinder rajiv rakesh ram ramesh ranjit rashid
  rashida raul ravi ray raymond razia rebecca rebekah rekha renata renee reuben rhian rhiannon rhys ricardo richard rick
  ricky rita rob robbie robert roberta robin robyn roger rohan rohit roisin roland ron ronald rory rosa rosalind
  rosamund rose roseanne rosemary rosie ross rowan roxanne roy ruby rukhsana rupert russell ruth ryan saba sabah sabina
  sabrina sadia saeed safia sahar sahil saima saira sajid saleem salim sally salma salman sam samantha sameer samina
  samir samira samson samuel sana sandeep sandip sandra sanjay sanjeev sara sarah sarita saskia satnam satwinder
  savita scarlett scott sean seema selina serena sergio shabana shabnam shah shahid shahida shaista shamim shane
  shanice shanthi sharon shaun shauna shazia sheena sheila shelagh shelley shelly sheridan sherry shilpa shirin shirley
  shobha shona shreya sian sidra simon simone simran sinead siobhan sital sofia sohail solomon sonia sonal sonya sophia
  sophie stacey stan stanley stefan stella stephanie stephen steve steven stewart stuart sue suki sukhdeep sukhvinder
  sultana sumaira suman sunil sunita suresh surinder surjit susan susanna susannah susie suzanne sybil sylvia tabitha
  tahir tahira tamara tamsin tania tanisha tanvi tanya tara tariq tatiana ted temitope terence teresa teri terri terry
  tessa thabo thandi thea theo theresa thomas tim timothy tina toby todd tolu tom tomasz tommy toni tony tracey tracy
  trevor tricia trish trudy tunde uche uma umar una usha usman vaishali val valerie vanessa vera verity veronica vic
  vicki vicky victor victoria vijay vikas vikram vinay vincent viola violet virginia vivek vivian vivien vivienne wahid
  walter waqas warren wasim wayne wendy wesley will william winifred winston wojciech xavier yasmin yasmeen yasir yaw
  yemi yetunde yolanda yousef yusuf yvette yvonne zahid zahra zainab zak zara zeeshan zena zoe zofia zuzanna
  `
    .trim()
    .split(/\s+/),
);

/** Short and long forms of one name, and its usual spellings. A line holds names one person may go by. */
const SAME_NAME: readonly (readonly string[])[] = `
  elizabeth elisabeth liz lizzie beth betty eliza libby
  bethany bethan beth
  catherine katherine kathryn katharine cathy kathy kate katie katy cath kath
  margaret maggie meg peggy madge
  rebecca rebekah becky becca
  deborah debbie debra deb
  susan sue susie suzy
  susannah susanna sue susie
  patricia pat patsy trish tricia
  jennifer jenny jennie jen
  jacqueline jackie jacqui
  victoria vicky vicki vikki tori
  nicola nicky nikki nicki nic
  samantha sam
  samuel sam sammy
  alexandra alex sandra alexa
  alexander alex alec sandy
  christine chris chrissie
  christina chris tina
  christopher chris kris
  stephanie steph
  stephen steven steve
  michael mike mick micky
  matthew mathew matt
  richard rich rick ricky dick
  robert rob bob robbie bobby
  william will bill billy
  thomas tom tommy
  timothy tim
  anthony antony tony
  andrew andy drew
  david dave
  daniel dan danny
  benjamin ben
  joseph joe joey
  joshua josh
  joanne jo joann
  joanna jo
  josephine jo josie
  james jim jamie jimmy
  edward ed eddie ted
  nicholas nick nicolas
  philip phillip phil
  gregory greg
  geoffrey geoff jeffrey jeff
  graham graeme
  jonathan jon jonny johnathan
  john jon johnny
  peter pete
  kenneth ken
  ronald ron
  donald don
  charles charlie
  charlotte charlie lottie
  frederick fred freddie
  leonard len lenny
  lawrence laurence larry
  gillian jillian gill jill
  amanda mandy
  abigail abi abbie abby
  angela angie
  barbara barb
  carol carole
  caroline carolyn caz
  claire clare clair
  eleanor ellie elinor nell
  emily em
  emma em
  frances fran
  francesca fran
  georgina georgie gina
  hannah hanna
  isabel isabelle isobel izzy
  jessica jess jessie
  judith judy jude
  kimberley kim kimberly
  lesley leslie
  lindsay lindsey lynsey linsey
  lynn lynne lyn
  michelle shell
  melanie mel
  pamela pam
  penelope penny
  philippa pippa
  rachel rachael
  rosemary rosie
  sally sal
  sarah sara
  shelley shelly
  sophie sophy
  stuart stewart
  tanya tania
  teresa theresa terri
  tracey tracy
  valerie val
  vivien vivienne vivian
  yasmin yasmeen
  zoe zoey
  aisha ayesha aysha
  fatima fatema fatimah
  mohammed muhammad mohammad mohamed mohamad mo
  ahmed ahmad
  yusuf yousef yousuf
  hasan hassan
  khadija khadijah
  oluwaseun seun
  olufemi femi
  marc mark
  allan alan allen
  alison allison alyson
  alistair alastair alasdair
  brian bryan
  martin martyn
  neil neal
  sean shaun shawn
  lee leigh
  kieran ciaran
  conor connor
  calum callum
  gary garry
  ann anne annie
  katrina catriona
  sonia sonya
  monica monika
  louise lou
  louisa lou
  maureen mo
  desmond des
  douglas doug
  raymond ray
  terence terry
  vincent vince
  priyanka priya
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/));

const GROUPS_OF = new Map<string, Set<number>>();
SAME_NAME.forEach((names, group) => {
  for (const name of names) GROUPS_OF.set(name, (GROUPS_OF.get(name) ?? new Set()).add(group));
});

function plainName(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
}

/**
 * Tells whether a word is a known forename; a double one ("Anne-Marie") when its first part is.
 *
 * @example isForename('Priya') // true
 */
export const isForename: (word: string) => boolean = rememberReadings(
  (word: string) => FORENAMES.has(plainName(word)) || FORENAMES.has(plainName(word.split('-')[0] ?? '')),
  (word) => word,
);

/**
 * Tells whether two forenames may be one person's: a short form, or another usual spelling.
 *
 * @example mayBeOneForename('Beth', 'Bethany') // true
 */
export function mayBeOneForename(one: string, other: string): boolean {
  const groups = GROUPS_OF.get(plainName(one));
  const others = GROUPS_OF.get(plainName(other));
  return [...(groups ?? [])].some((group) => others?.has(group) ?? false);
}
