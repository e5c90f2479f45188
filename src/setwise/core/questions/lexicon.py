"""Words that the signs look for. Alternatives of regular expressions; none of them ends a sentence."""

CHARGED = (
    r"furious|fuming|livid|seething|outraged|crushed|mortified|petrified|distraught|sick of|drained|worn out|vulnerable|excluded|patronised|demoralised|broken|shaken|torn|cornered|angry|anger|angr\w+|mad|annoyed|upset|hurt|humiliat\w*|ashamed|guilty|jealous|envious|afraid|scared|terrified|"
    r"frightened|bull(?:y|ied|ying|ies)|lazy|rude|unfair\w*|betray\w*|devastated|lonely|isolated|let down|worthless|useless|"
    r"gutted|exhausted|burnt out|burning out|burn ?out|depressed|stressed|overwhelmed|defensive|controlling|incompetent|threatened|intimidated|"
    r"resent\w*|dreadful|awful|horrible|terrible|appalling|disgust\w*|disappoint\w*|unreasonable|disrespect\w*|negligen\w+|"
    r"reckless|provoked?|overreact\w*|victim|weak|soft|sensitive|proud to|perfectionist|pleaser|racis\w+|sexis\w+|hate[ds]?|hating|trapped|"
    r"ignored|undervalued|unsupported|abandoned|rejected|offended|insulted|dismissed|bitter|miserable|fed up|in denial|paranoid|naive|insecure|"
    r"inadequate|a failure|failing|failed|cruel|toxic|spiteful|petty|stubborn|arrogant|hopeless|pathetic|powerless|humbled|heartbroken|"
    r"grieving|traumati[sz]ed|shattered|struggling"
)
"""Feelings and judgements that an asker may lend to the presenter."""

BLAMED = (
    r"your fault|wrong|lied|lie|excuses|ignore[d]?|skip(?:ped)?|damage|mess(?:ing|ed)?|fault|blame|mistakes?|snap(?:ped)?|"
    r"break the rules|such a|let (?:that|this|it|them) (?:happen|slide|go on|walk)|make up for|put up with|upset everyone|turn on|"
    r"back out|fail|failed|late|careless|unprepared|responsible for|caused|cause it|losing (?:respect|patience|your)|shout(?:ing|ed)?|scream\w*|"
    r"overstep\w*|give up|given up|neglect\w*|cover up|covering|rescuing|give in"
)
"""Words of blame."""

FEELS = (
    r"bad|hard|difficult|stressful|tough|painful|tiring|frustrat\w+|scary|embarrass\w+|sad|worried|anxious|hurtful|demoralis\w+|"
    r"shock\w+|shameful|unsafe|unhappy|cross|badly|deeply|worrying|unpleasant|tired|nervous|desperate|confus\w+"
)
"""After "how", these presuppose the feeling."""

LABELS = (
    r"bully|control freak|perfectionist|people pleaser|lazy|useless|idiot|nightmare|monster|liar|tyrant|dinosaur|out of (?:his|her|their) depth|"
    r"too (?:soft|hard|proud|late|sensitive|personally|nice|negative|young|old)|overreacting|projecting|in denial|a bit (?:of a|too)"
)

HELPERS = (
    r"union(?: rep)?|mentor\w*|coach\w*|counsell\w+|therap(?:y|ist)|mediat\w+|hr|human resources|occupational health|gp|guardian|freedom to speak up|"
    r"policy|policies|guidance|guideline\w*|protocol|checklists?|diary|diaries|log|journal\w*|notebook|huddles?|retros?|sbar|datix|supervision|"
    r"secondment|transfer|training|course|workshops?|helpline|leaflet|book|app|template|rota change|flexible working|buddy|risk register|"
    r"risk assessment|mindfulness|yoga|exercise|meditation|breathing|part time|career break|annual leave|time off|sick|leave|whiteboard|"
    r"chaplain\w*|psychologist|practice educator|educator|preceptor|matron|safeguarding lead|ombudsman|citizens advice|solicitor|lawyer|"
    r"regulator|wellbeing|grievance|appraisal|job share|shadow\w*|delegat\w+|timetable|spreadsheet|calendar|handover sheet|"
    r"agenda|facilitator|chair|timer|agreement|contract|apolog\w+|email|meeting|poster|questionnaire|survey|reflective|reflection|"
    r"second opinion|spreadsheets?|newsletter|reminder|budget|software|volunteers?|feedback form|mentoring|sabbatical|early retirement"
)
"""Things and people that are somebody's idea of a solution."""

INNER = (
    r"feel\w*|like|enjoy\w*|trust\w*|worry|worried|happy|ok|okay|alright|sleep\w*|want\w*|love|miss|mind|regret\w*|believe|hope|"
    r"tired|confident|comfortable|proud|safe|ready|upset|supported|cope|coping|cry|disappointed|pleased|relieved|nervous|sad"
)
"""Feelings of the presenter, asked after with yes or no."""

INTO_WORDS = r"say|tell|describe|explain|share|example|picture|unpack|expand|elaborate|deeper|talk us|walk us"

ACTS = (
    r"try|start|get|go|ask|talk|speak|swap|change|use|move|put|take|make|write|delegate|bring|report|request|call|ring|"
    r"email|meet|look|set|let|work|help|sit|build|be more|sort|check|tell (?!me|us)\w+|do (?:it|that|a|the|some|this)|see (?:your|a|the|if|someone)|have (?:a|another)|"
    r"say (?:no|yes|something|that to|you)|invite|offer|apologise|plan|keep|book|refer|share|phone|contact|arrange|organise|give (?:her|him|them)|"
    r"leave|stop|escalate|raise|reduce|schedule|find|negotiate|push|show|teach|train|record|document|join|apply|practise"
)
"""What somebody may be told to do."""

LOADED = (
    r"abus\w+|accus\w+|attack\w*|awful\w*|back ?stabb\w*|badly|bitch\w*|blam\w+|bottl\w+|broken|brutal\w*|burnt|caused|chaos|childish\w*|clique\w*|"
    r"clueless|clumsy|coward\w*|crap|crazy|cruel\w*|damag\w+|deceiv\w*|deceit\w*|degrad\w+|denial|desert\w*|destroy\w*|dirt|dishonest\w*|disaster\w*|disloyal\w*|"
    r"doormat|downfall|drama|dump\w*|ego|embarrass\w*|enemy|enemies|envy|exploit\w*|fail\w*|fake|fault|fear of|fool\w*|foolish|fuss|gave up|giving up|guilt\w*|"
    r"harass\w*|harsh\w*|hat(?:ed|red)|hid|hide|hiding|hopeless\w*|horr\w+|hostil\w*|humiliat\w*|hurt\w*|hypocri\w*|idiot\w*|ignor\w+|immature|incompeten\w+|"
    r"insecur\w+|insensitiv\w*|insult\w*|intimidat\w*|jealous\w*|justify|lash\w*|lazy|laziness|letting (?:everybody|everyone|them|her|him|people|your) \w*|lost your|lurch|"
    r"lying|mad|manipulat\w*|martyr|mess|mistreat\w*|moan\w*|narciss\w*|neglect\w*|nightmare|obsess\w*|outrag\w*|panic\w*|pathetic|petty|power trip|prejudic\w*|"
    r"pretend(?:ing)?|pride|provok\w*|pull\w* strings|punish\w*|racis\w*|rage|rude\w*|ruin\w*|run away|running away|sabotag\w*|scandal\w*|scapegoat\w*|self[ -]respect|self[ -]pity|"
    r"selfish\w*|shame\w*|shock\w*|sloppy|spite\w*|stab\w*|stubborn\w*|stupid\w*|sulk\w*|temper|threat\w*|toxic|trauma\w*|trick\w*|tyrant|ugly|unfair\w*|"
    r"ungrateful|unkind|unprofessional\w*|unreasonabl\w*|useless|vicious|victim\w*|violent|weakness(?:es)?|wimp|wreck\w*|walk(?:ed|ing)? (?:all )?over you|taking advantage|take advantage|"
    r"justice|cruelty|boss around|bossy|cold|dismissive|disrespect\w*|gaslight\w*|nasty|patronis\w*|undermin\w*|such an? \w+"
)
"""Words with a judgement in them, which colour any question that they stand in."""
