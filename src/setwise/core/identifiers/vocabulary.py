"""The words that the finders know. Data only; a word that is missed belongs here."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DIGITS = {
    "zero": "0",
    "oh": "0",
    "o": "0",
    "nought": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
}

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug"),
    *("sept", "sep", "oct", "nov", "dec"),
)

TENS = (
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    *("twenty[ -]one", "twenty[ -]two", "twenty[ -]three", "twenty[ -]four", "twenty", "thirty"),
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    "twelve",
)

NUMBERS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
    *("seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    *("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"),
    *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "oh"),
)

FORMS = frozenset({"mr", "mrs", "ms", "mx", "dr", "doctor", "prof", "professor", "rev"})
"""Titles that are followed by a name even where nobody writes capitals."""

MARKED = frozenset({"mr", "mrs"})
"""Those that nobody writes without a name after them."""

AREAS = _words(
    """
    AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY
    E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE
    LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL
    SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ZZ
    """
)
"""Where British postcodes begin."""

COMMON = _words(
    """
    a about above act after again against agency ago all almost alone already also although always am an and
    another any anyone anything are aren't around as ask asked asks at away back bad bank be became because been
    before being best better between both bring brought but by call called calls came can can't cannot care
    charge check checked come comes coming could couldn't cried day days decided did didn't discharge do does
    doesn't done don't down during each early either else even ever every everyone everything explained felt few
    finally finished first for from full gave get gets give given gives go goes going gone good got had hadn't
    half handed happy hardly has hasn't have haven't he heard her here him his how however i if in instead into
    is isn't it its just keep kept knew know known knows last late later left let like listened long look looked
    made make makes many may maybe me might mine miss missed more most much must my name named near needed needs
    never new next night nights no nobody none not nothing now of off often ok okay on once one ones only or
    order ordered orders other our ours out over own paged part people perhaps phone phoned please prescribed
    put quickly quite ran rang rather read really refused reviewed reviews review round rounds said same saw say
    says see seemed seems seen sent shall she should shouldn't shouted shift since sit so some somebody someone
    something sometimes soon spoke started stay still stood stopped such sure take taken takes talked tell
    telling than that that's the their them then there these they thing things think this those thought three
    through till time to today told tomorrow tonight too took tried turned two under until up upon us use used
    usually very wait walked want wanted wants was wasn't we well went were weren't what when where whether
    which while who whoever whole whom whose why will with within without won't work worked working works would
    wouldn't write wrote yes yesterday yet you your
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter
    """
)
"""What stands after a title in a sentence and is no name."""

NO_NAME = _words(
    """
    act advocate assessor associate associates band bleep bleeps business colleague colleagues company consultant
    consultants coordinator councillor covid development director doctor doctors doubtfire educator educators
    endoscopist escalation facilitator google grade handover home hospital house in-charge initiated independent
    job lead leads learning led link liaison manager managers martens matron meeting men mentor mess midwife
    midwives muscle notes nurse nurses nursery nursing office offices organisation pay pepper pin post
    practitioner practitioners preceptor preceptors preceptorship prescriber prescribers prescribing programme
    ratio ratios recruitment register registered registrar registrars registration retention role roles rota
    secretary shifts shortage shortages sister sisters specialist specialists staff staffing station stations
    strike student students surgery surgeries teacher team teams trainee trainees training trust uniform union
    vacancies vacancy verification ward wards watch world youth cover covering
    safety group direction directions experience participation reported centred advice transport flow
    access administration allocation information management records record list lists status journey
    english welsh polish french german spanish facebook whatsapp english's and's
    sick asleep absent angry annoyed available unavailable busy kind lovely nice rude upset cross horrible
    """
)
"""What stands after a title, written large or small, and is part of a role or a saying."""

ABBREVIATIONS = _words(
    """
    ABC ABG ABX ACP ACS ADL AE AED AF AHP AI AIN AKI ALS AM AMU ANA ANP APP ARB AUR BAC BAM BD BG BIP BLS BM BMI
    BNF BP BPM BS BSC CA CAM CAT CBT CCF CCG CCU CD CDU CHC CKD CNE CNS COC CPD CPR CQC CRP CSW CT CTG CV CVA CVC
    CVP CXR DN DNA DNR DOB DOL DON DPD DR DSU DT DVT DWP EAU EBP ECG ECT ED EDD EEG EMU ENP ENT EOL EPR ER ESR
    ETT EWS EYE FBC FFP FLU FY GA GCS GI GP GPS GTN HB HCA HCP HCW HDU HF HIV HO HR HRT HV IA IBD ICB ICD ICP ICS
    ICU ID IDT IM INR IPC IQ IQM IR IT ITU IV IVI JD JLA KPI LA LD LFT LOC LP LTC MAU MC MCA MCQ MD MDT ME MET
    MH MHA MI MR MRI MRN MS MSC MSK MST MSU MUM MUS MUST NA NAD NBM NEB NEG NEW NG NHS NI NIC NIV NJ NMC NMP NOF
    NOK NP NQN NSR NVQ OBS OD ODP OK ON OOH OPD OR ORL OSC OT PA PAC PC PCA PCT PD PDP PDR PE PEG PFI PGD PHD PIN
    PM PN PNA PO POA POC PPE PR PRN PT PTS QDS QI RA RCA RCN RGN RIP RMN RN RNA RNC ROM RR RSV RTA RTC RTT SAU SB
    SBE SC SCU SDU SEN SHO SI SLE SLT SN SNA SOB SOP SPR SR ST STI SU SVT SW TB TDS TEP TIA TNA TPN TPR TTA TTO
    TV TVN UC UK UN UR US UTI VAC VBG VDU VF VIP VT VTE WBC WCC WHO WI XR
    """
)
"""Capital letters that stand for a thing, a role or a place, and for no person."""

NOT_A_WARD = _words(
    """
    a acute an another any bay big busy closed different each escalation every female first full general good
    her his home in its last long male medical my new next night of old on one open or other our own paediatric
    rehab same second short small strange surgical that the their this to trolley two virtual what which whole
    your and day from leave left per maternity mixed winter elective ring-fenced children's isolation
    """
)
"""What is said of a ward without naming it."""
