"""Made by tools/questions/train.py from tools/questions/data/tuning.csv. Not to be edited."""

MADE_FROM = "699895d9e3822ee70a2a8eb5609738c48872be76cd140468441fdcf32d2f9bd1"
KINDS = "action advice challenging choice clarifying closed curiosity hypothetical leading multiple open probing process reflective rhetorical scaling statement why"
STEP = 0.058348
WORDS = """
a able about acas accept accepted access according achievable across act action actually admiration
admire admit advantage advice advise affair affect affected afraid after afterwards again age
agency ages ago agree agreed ahead aimed air all allies allowed alone along alongside already
alright also alternative always am amazing ambitious an and anger angry anna annoy another answer
answered answers any anybody anyone anything apart apologise apologised apology app appallingly
appeals apply applying appoint appraisal approach approachable apps april are argument around
arrived arriving as ashamed ask asked asking assertive assertiveness assessment assistant
assistants assume assuming assumptions at atmosphere attention audit avoid avoiding aware away
awful b baby back background bad badly band bang bank based basically basing bay be because become
becoming bed beds been before beforehand begin behind being belief believe believed belong belongs
beneath benefit best bet betrayed better between big binder birth bit bits bitter black blame
blaming bleep bless blind block board body book booking boredom born boss both bother bothering
bothers bottle boundaries boy boys brave break breathe brilliant bring bringing broken brought
buddy budget budgets bulletin bullied bully bullying burnout burnt busy but buttons buzy buzzer by
call called calls calm calmed came can cancel candour car care career cares caring carrot carry
caseload caving centre certain chair chairs challenged chance change changed changes changing
chaotic chaplain charge charges charity chat check checker checklist chief child childish children
choice choices choose chose christmas clarify clear clearer clearly clerk clinic clinical close
closed club coach coaching coder coffee colleague colleagues colour come comeback comes comfortable
coming comment commission commit committee committing common communication community competence
complained complaining complaint concern conclusion confidence confident conflict consequences
consider considered consultant contacted continue contract contribution control conversation cope
coping correct could council counselling counsellor count courage course cover cpn crash crazy
credit cries criticism cruel cry culture curious current daft daily dare date datix day days
deadline deaf deal dealing dear debrief decide decided deciding decision decisions defensive degree
delegate deliberate department depressed deputy describe description deserve desk desks desperate
devastated diagnosis diary did die difference different differently difficult dilemma directly dirt
disappear disappointed disliked dismissed divorce do doctor doctors document does dog doing done
door doormat doubled down downside drama draw drawer draws dreading dream dreams drew drive driver
drowning drug drugs drunk during duty e each earlier early earth easier easiest easy eat eating
educator effort ego ehcp eight eighty either elaborate else email emails emergency emotion employed
empty end ended ending endure enemies enjoy enjoyed enjoying enough envious envy equipment escalate
even evening evenings ever every everybody everyone everything everywhere evidence exactly exam
example excellent excites excuse excuses exec executive exercise exhausted exhausting expand expect
expected experience explain explanation extent extra eyes face facilitator fact fail failed failing
failings failure fair fairness faith falls familiar families family famous far fast father fault
fear fears feasible feedback feel feeling feels felt few field fight film find fine finish finished
firm first fists fit fits five flavour flesh flexible florence follow following foot for forensic
forget forgetting forgive forgiven form formal format forming forward found four fraud freak free
freedom friday friend friendly frightened frightening from frustrates full funding funny furious
future gain gap gave generally get gets getting girl give given gives glad glass go god goes going
gone good gossip got governors gp grade grants great greet grievance grounds group grow guard
guardian guess guessing guidance guilt guilty gut gutted had hair half hand handed handle handled
handover hands hanging happen happened happening happens happier happy hard harder hardest harm has
hate have having he head health healthcare hear heard hearing heart heavy hello help helped helpful
helping helpline helps hen her here hers hesitate hide high him hiring his hiya hmm hold holding
holds holiday home honest honestly hope hopeless hopes hoping hormones hospital hour hours house
how hr hub huddle huddles hugs humiliated hun hung hurry hurt hurting hurts husband i idea ideal
ideas if ignore ignored ignores ignoring ill illness imagine imagined important impossible
impression improve in incidents include incompetence incompetent influence inform information
informed inside inspection instance instead interested interesting interpreter interview
intimidated into invisible invited inviting involve involved irritation is issue it its janet
jealous jealousy job jobs joint joke journalling judgement juicy junior just justice justify keep
keeping keeps keys khan kidding kids kind kinder kindly king knew know knowing known knows lack
lady landlord last late later laughing law lawyer lazy lead leader leadership leaflet learn learned
learning least leave leaving led left legacy legal lend less let letter letting lie lied lies life
lift lifts light like liked likely limit line link list listen listened listening listens little
live livid log lonely long longer look looked looking looks lose lost lot loud love lovely lower
loyal loyalty luck lucky lunch lunchtime lurch lying mad made maintains make makes making man
manage manager managers managing manipulative mans many map mapped married marry martyr mate matron
matter matters may maybe mdt me mean meaning means meant medal mediation medicine meet meeting
meetings mentioned mentor mentoring merit mess met mickey middle midwife midwifery might mile
mileage mind mindfulness mine minute minuted minutes miracle missing mistake mistakes misunderstand
mm mmm moment monday money month monthly months mood more most mother move moved moving much mum
must my n't name naming narcissist nearly need needed needing needs negative neutral never new
newly news newsletter newspaper next nhs nice nicely night nightingale nightmare nights nine no
nobody noise none nosy not notes nothing notice noticed noticing now number nurse nurses nursing o
obvious obviously occupational occurred of off offer offered office often ok old on once one ones
only onto open opening opinion opportunity opposite option options or order ordering ordinary
organisation organised ot other others otherwise ought our out outcome outpatients outrageous
outreach outside over overdue overnight overreacting overseas own paid palliative pals paper parent
parents part partner pass past patient patients pattern pay payout pays peace pef people percentage
perfect perfectionism perfectionist perhaps permanent permission person personally pet peter
pharmacist phone phoning physio picked picture piece pilot place placement plain plan planet player
please pleaser point pointed police policy poor popular porters position possessed possibilities
possibility possible possibly post poster power practice practise praise praised praising pray
preceptee preceptor preceptorship predecessor pregnant prepare prepared press pressed pressure
presumably pretend pretending prevents price pride private probably problem procedure projecting
promotion prompted proof proper properly protect protected protecting protocol proud prove
psychologist push pushed put puts putting qualified qualifying question questions quick quiet quite
racism raise ran rang rate rather ratio reach reached react reaction read ready real realise
realistic really reason reasonable reasons recent recently recognise recommend record red reducing
refer reference reflection reflective refuse registrar registration regret regulator rehearsing
relation relationship relatives relieved remember reminds reorganisation rep repeat repeating
replaced report reported reports reputation request resent resign resigned resigning resilience
resolved resources respect respond responsibility responsible rest retirement revalidation revenge
right ring ringing rise risk role room rope rostering rota rotation round route rude ruined rule
rules run running runs sabbatical sack sacked sacred sad safe safeguarding safety said salary same
sarah saw say saying says sbar scale scared scheme school scope score script second secondment see
seeing seen sees self selfish send senior sense sensitive sentence seriously serve service session
sessions set setting several shadow shaken shall shame shape share sharing she sheet shift shifts
shirt shoes short should shouting shouts show shut sick side sigh sign signs silence silent similar
simple simply since sister sit site sites sits sitting situation six skill skip sleep sleeping slow
small smart smiled smiths snap so softer solution solve solved some somebody someone something son
soon sorry sort sorted sound sounds speak speaking specifically spent split spoke spoken spot
spring st staff staffed staffing stakeholders stand standard standing stands start started starts
status stay stayed staying step stick still sting stir stood stop stopped stopping stops story
straight strange street strength strengths stress stressed stressful stroke strong strongest struck
structure struggling stuck student students stupid stupidity submit such sue suggest suggestion
suit sunday supermarket supernumerary supervision supervisor supervisors supplier support supported
supporting supportive supports suppose supposed supposing sure surely surgeon surgery surprised
survive swap swapped swapping switch switched system t table take taken taking talk talked talking
tall target taught teach teacher teaching team teams tears tell telling tells temp temper ten
tension term terms terrible test than thank thanked thanks that the theatres their theirs them then
therapy there these they thing things think thinking third this those though thought threat
threatened threatening three through till time times tiny tip tired title to today together told
tolerating tomorrow tone tonight too took totally touch tough towards toxic track traffic train
trained training transfer traumatic treat treated treating trial tried true trust trusted trustees
truth try trying tuesday turn turned turning tutor two typical tyrant um under understand
understands understood undervalued unfair uniforms union unit unlimited unprepared unprofessional
unsafe unwilling unwind up upset urgent us use used useful useless using usual usually value values
ventilator version very view vision voice voices vote wait waited waiting waking walk walked want
wanted ward wards warning was way ways we weak weakness wearing weather week weekends weekly weighs
well wellbeing went were what whatever when where whether which while whiteboard who whole whom
whose why wife will willing willingly window winter wise wish with within without witness woman
women wonder wondered wondering word words work worked working workload works world worried worries
worry worse worst worth worthless worthwhile would wow write writing written wrong wrote ye yeah
year years yes yet yoga you young your yours yourself zero
"""
TABLE = """
	JSMPUSRJKUSXOHSKRQ
!action	]NLQQOMRNOOWOMNOON
!action wh	]NLQQOMRNOOWOMNOON
!advice	J~JNMSJJXQIKMMPNMK
!advice none	PTPPPOPPRPPPPPPPOP
!advice wh	LjLOOONLQQLMONTOOO
!advice why	PUPPPPPPPPPPPPOPPN
!advice wondered	PQPPPPPPPPPPPPPPPP
!advice yn	OZOONVMOUPNONOMOOO
!challenging	NO_POPNOMPPNORNPPO
!challenging wh	NO_POPNOMPPNORNPPO
!choice	OLOdNOQOMOOOOOOPOO
!choice none	PPPRPPPPPPPPPPPPPP
!choice wh	PPOUPPOOPPOPPPPPPP
!choice yn	PLP]NPRPNOOPPPOPPP
!clarifying	NMMLmNKPIOVPUNLONN
!clarifying none	POPPWNPPNPPPPPPPPP
!clarifying wh	ONNPZOMQNOWQONNOPO
!clarifying wondered	PQPPROPPPPQPPPPPOP
!clarifying yn	PNPLZQNPMOOOUPOPPO
!closed	SVPOJnSNNLIFJNRNOO
!closed none	UPQPN[NPPOMHOOSOLR
!closed wondered	PQPPPUOPOPOPPPOPPO
!closed yn	NUNOM^VOOMNNKOPOSN
!curiosity	MLMOLKsOOPLMOOOOOO
!curiosity wh	NNMPMOkONQMMPOMOPO
!curiosity yn	PNPONLXPRPPPPPQPPP
!hypothetical	NNRPPOO^NORMONOOPO
!hypothetical imagined	PQPPPPPSOPOPPPPPPP
!hypothetical wh	OMRPPPOZOPSNPNOOPO
!leading	KPMNLSKNvMHKMM[NNM
!leading none	OSOPONOPVOOOPPRPPO
!leading wh	LMOPOOMOhOKMONVOOO
!leading wondered	PPPPPOPPSPOPPPPPOP
!leading yn	OPOONWNOUOOONOROOO
!multiple	MSMNNLTNKlMMOONOON
!multiple invited	PPPPPPPPPRPPPPPPPP
!multiple wh	NSNOOOVNM`KMPOOOOO
!multiple yn	PPPNOMNPNZRPPPPPPP
!open	WDZLOKOQOMi`IWHIGH
!open invited	OPOOTPOONQSUOOOPLO
!open wh	YE[MKLPRQL_[JYIJLI
!open wondered	POOPPPPPOPWOPOPPOP
!probing	WGXOPJLPINYgNOINMM
!probing invited	PMPPNOPPOPRXPPPPOP
!probing none	OMTPQKOPNOTZPPNPNO
!probing wh	XMTPQPLPLOTUOOLOPO
!process	OKNQTONOMOLPgNLPPO
!process wh	PONPUPOOOPLQZONPPP
!process yn	PLPROOOPNPPP[PNPPP
!reflective	POQOOOMQKMWRN_MNNN
!reflective wh	POQOOOMQKMYSNZMNON
!reflective wondered	PPPPPPPPPPNPPUPPOP
!rhetorical	MMNPOKMOPONLOOmPPO
!rhetorical wh	MNNPOPMOQONLOOfPPO
!rhetorical yn	POPPPKPPOPPPPPWPPP
!scaling	MQMPOPOOMOKNRNNgNO
!scaling none	PPPPPPPPPPPPPPPTOP
!scaling wh	MRMPOPOONOLNRNNcPO
!statement	NMMONRNONNLOONNOoN
!statement none	NNNONROOPONPOONOcN
!statement wh	OOOPPPOPNPOOPOOPZP
!why	NLMONMMOLOMMONPOOt
!why wh	OOMPOPMONPNNPONPPe
!why why	OMOPOOOPOPOOPPRPOZ
!why wondered	POPPPRPPPPPPPPPPPR
, and	NOOPPOPOOYSNPOPPPO
, and also	PPPPPPPPPRNPPPPPPP
, and how	PPPPPPPPPRPPPPPPPP
, and what	PPPPPPPPPRPPPPPPPP
, and when	PPPPPPPPPPPPPPPPPP
, and who	PPPPPPPPPPPPPPPPPP
, are	PPPPPPPPQPPPPPPPPP
, are n't	PPPPPPPPPPPPPPPPPP
, are you	PPPPPPPPQPPPPPPPPP
, because	PSPPPNPPOPPPPPPPPP
, can	PQPPPPPPPPPPPPOPPP
, could	PPPPPPPPPPPPPPPPPP
, did	PPPPPPPPPRPPPPPPPP
, did n't	PPPPPPPPPPPPPPPPPP
, do	PNTPPPPPQRMPPQPPPP
, do n't	PPPPPPPPPPPPPPPPPP
, do you	PMTPPPPPQRMPPQPPPP
, for	PQPPPPPPPOQPPPPPPP
, from	PPOPPPPPPPRPPPPQPP
, have	PPPPPPPPPPPPPPPPPP
, how	POPPPPPQORPPPPPPPP
, how would	PPPPPPPQPPPPPPPPPP
, i	PPOPPNPPRRNNPPPPPS
, i mean	PNOPPPPPRRNNPPPPPS
, in	PPTPQPPPOPORPMPPPP
, in your	PPTPPPPPOPOSPMPPPP
, is	PPPPPORPSPOPPPOPPP
, is it	PPPPPPRPQOPPPPOPPP
, is n't	PPPPPPPPRPPPPPOPPP
, is she	PPPPPPPPPQPPPPPPPP
, just	PPPPPPPPPPPPPPPPPP
, like	PSPPPNPPPPPPPPPPPP
, maybe	PPPPPPPPPPPPPPPPPP
, no	PPPPPPPPPPPPPPPPPP
, no $?	PPPPPPPPPPPPPPPPPP
, or	PPPTPPPPPORPMPPPPP
, out	PPPPPPPPPPPPPPPRPP
, out of	PPPPPPPPPPPPPPPRPP
, right	PRPPPPPPOPPPPPPPPP
, right $?	PRPPPPPPOPPPPPPPPP
, she	PPPPPNRPOPPPPPPPRP
, the	PPPSPPOPPPQOPPPPPP
, was	PPPPPPTPOPPPPPPPPP
, was it	PPPPPPUPONPPPPPPPP
, were	PPPPPPPPPPPPPPPPPP
, were n't	PPPPPPPPPPPPPPPPPP
, what	POPPPPPROUNOPPPPPP
, what have	PPPPPPPPPPPPPPPPPP
, what is	PPPPPPPRPRNOPPPPPP
, when	PPQPPPPPPPSNPPPPPP
, when you	PPRPPPPPPPQNPPPPPP
, which	PPPQPPPPOPPPPPPPPP
, will	PPPPPPPPQPPPPPPPPP
, would	PQPPPRPPNPPPPPPPPP
, you	PUPQPMPPOPPPPPPPPP
- in	PPPPPPPPPPPPPPPPPP
1	QPPPPPPPOPPPPPPQPP
10	PPPPPPPPOPPPPPPTOP
6	PSNPPQQOOPPPPOOPPP
7	PKPPPPPOVPRPPPPPPP
=end 	OLQPPYTOLUQPOONTES
=end .	MLMNMHMNJNRQNQMNwP
=end ?	Q[QQTPPPVPOTSKWK7M
=first 	QQRPRQKMRKRULMPQUN
=first wh	TOUNODMUOJYSNTORON
=first wh+wh	OOOPPPNPNZOOPPPPPP
=first wh+why	PPPPPPPPPQPPPPPPPP
=first wh+yn	POOPPPXPOPOOPPPPPP
=first why	OROOOPOONOOOOOQOOZ
=first yn	KRJSS_UKQQHQUKRLOL
=first yn+wh	POPPPPPPPQRPPPPPPP
=first yn+yn	PRPQPONPORPPQPPPPP
=frame 	OSQQOOTKPRJKRJTOYQ
=frame imagined	PQPPPPPSOPOPPPPPPP
=frame invited	OMOOSOOOMRU]OOOPKO
=frame wondered	OROOQTNOPOSNORNONQ
=led up to	?RJOPKJkVP`GOLKTRP
=length 0	UFING^PTCRP[UMPNRS
=length 1	RORJZZMHQJLSONUMRO
=length 2	GYUVQGSSQOOLMSNQMP
=length 3	PSNRQERLUUXKONNQQN
=length 4	PQPPPOORRROOPPPPPP
=sentences 1	TSRRRUPAQCQRPPTNSQ
=sentences 2	IPLNQMQ[MYQSOLNOOO
=sentences 3	OPPPOOOPOXOPPPOPPP
=shape imagined ?	PQPPPPPSOPOPPPPPPP
=shape invited 	POPPOOPPPPUWPPPPKP
=shape invited ?	OMOOTPOPNSPVOOOPPO
=shape none 	NMNONROONNNPOONRdN
=shape none ?	SSTQTQMOUMOPNOROFP
=shape wh 	ONQPQOQOKVQKONNQYP
=shape wh ?	TPTNNESSSLSWORQPGO
=shape why 	PPPPPPPPPPPPPPPPPQ
=shape why ?	OSOOONOPNPOOPPRPOW
=shape wondered 	OSOPQPOOQOOOPSOPNR
=shape wondered ?	POPPPUOPOPTOPOOPPO
=shape yn 	PJPPPRRPLPPPPPPPUS
=shape yn ?	LXKTOXSLUTKJXLTMKJ
=stage facts False	KPNMhNQOMQPOQOLPON
=stage facts True	POPPWNOPOPPPPPPPPP
=stage facts invited	POPPUPPPPPOPPPPPPP
=stage facts none	POPPWMPPQPONPPOPQP
=stage facts wh	LNOO[OPPOQRSLONPOQ
=stage facts why	PSPPPPPPPPPPPPPPPO
=stage facts wondered	PPPPRPPPPPPPPPPPPP
=stage facts yn	OPOOUQQOMPOOVOOPOO
=stage free False	TWR?6VPNSRSWQMWNSS
=stage free True	NLOeNPQOMQNONOOPOO
=stage free imagined	PQPPPPPSOPOPPPPPPP
=stage free invited	OMOONPOOMSU]OOOPKO
=stage free none	QQRPKVLNRLMRMNQQXO
=stage free wh	XPVODETROQRPRQQQQN
=stage free why	OPOPOOOPNPOOPPRPOY
=stage free wondered	OROOOTNOPOSNOROPNQ
=stage free yn	LRLVJYTMTTLKRMTMQN
=starts 0	QQRPRQKMRKRULMPQUN
=starts 1	OQOQRVSQO9RSSOTNMT
=starts 2	NQNQOLUNLeMMQOOOOO
=starts 3	POPOPOMPO[OPPPOPPP
=told first	KONPQON^NPSTPLOPOO
^ a	PQPPPOPPPPPPPPPPPP
^ any	PPPPPTPPOPPOPPOPPP
^ are	PPOTSOMPQPOOOOSPOO
^ are n't	PKPPPNPPSPPPPPUPPP
^ are there	PUPPQNPPOPPPPPOPPP
^ are they	PPPPQROPPPPPPPPPPP
^ are we	PPPSPPPPPPPPNPPPPP
^ are you	PQPQRQOPPPOPPPOPOP
^ because	PPPPPPPPPPPPPPPPPP
^ can	OROOPPOPOORTQPOPPO
^ can i	POPPPRPPOPPPPPPPPP
^ can n't	PRPPPOPPPPPPPPPPPP
^ can we	PPPPPNPPRPPPRPOPPP
^ can you	PQPPQNOPNPRTOPRPPO
^ could	OSPPNKOPTOOROPTPPO
^ could a	PRPPPPPPPOPPPPPPPP
^ could it	POPPPLPPPPPPPPUPPP
^ could n't	PPPPPPPPPPPPPPPPPP
^ could you	PRPPOQPPPPPROPOPPP
^ could your	POPPPMPPUPPPPPPPPP
^ did	POPMRVTPNROOPPNPPO
^ did anyone	PPPPMSPPPPPPPPPPPP
^ did it	PPPPPROPPPPPPPPPPP
^ did n't	PPPPPRPPOPPPPPOPPP
^ did she	PPPPPROPPPPPPPPPPP
^ did the	POPPPQQPPPPPPPPPPP
^ did they	PPPPPKUPPPPPPPPPPP
^ did this	PPPPROPPPPPPPPPPPP
^ did you	PRPMRTOPNQPPPPPPPP
^ do	OOOQRLMOPSNOPOWONR
^ do n't	PNPPPOPPRPPPPPSPPP
^ do the	PSPPPOOPPPPPPPOPPP
^ do they	POPPPLMPPPPPPPXPPP
^ do you	ONOQRRPOOTNOQONPOS
^ does	PQPPRMOPOPPPPPTPPP
^ does it	PPPPPQPPPPPPPPOPPP
^ does that	PPPPQQPPPPPPPPPPPP
^ does the	PMPPQSPPPPPPPPPPPP
^ does your	PWPPPJPPPPPPPPPPPP
^ for	POOPPOPPOPVOPPPPPP
^ go	PPPPPPPPPPORPPPPPP
^ good	PPPPPPPPPPPPPPPPPP
^ had	PPPPPNPPPPPPPPPPRP
^ has	PPPPQMRPSPPPPPOPPP
^ has anyone	PQPPPNPPRPPPPPPPPP
^ has it	PPPPQQOPPPPPPPPPPP
^ have	PPPPPQTPMPOPPPNPRO
^ have n't	POPPPSPPOPPPPPPPPP
^ have they	PPPPPNSPPPPPPPPPPP
^ have you	PRPPPQRPOPOPOPOPPP
^ he	PPPPPQPPPPPPPPPPPP
^ he is	PPPPPPPPQPPPPPPPPP
^ how	OQSNKMMPRQTLSRQPPQ
^ how about	PSPPPPPPPPPPPPPPPP
^ how are	RPMPPPPPPPUOQPOPPP
^ how ashamed	PPPPPPPPPPPPPPPPPP
^ how awful	PPPPPPPPOPPPPPPPRP
^ how bad	PPPPPPPPQPPPPPPPPP
^ how big	PPPPPPPPPPPPPPPQPP
^ how can	RPNPPPPPPPLOPPVPPP
^ how come	PPOPOPOPOPOOPPOQPV
^ how confident	PPPPPPPPPPPPPPPRPP
^ how could	TPQPPPPPOPRNPNPPPP
^ how did	NNLPLPSOPQP]QNOPPO
^ how do	NSOPOONNOPWNRTONPO
^ how does	NOTPQPOQOOQMPTOPPP
^ how else	OOUPPPPPPPOOPPPPPP
^ how has	PPNPNPPPOPROPUPPPP
^ how is	OPQPQPPPOPQORNPPPQ
^ how it	OPPPPPPPPPUOPPPPOP
^ how long	OPMPQPPPQPMWPOPPPP
^ how many	PPPPRPPPPQPPPPQPPP
^ how might	VQNPPPPOOPPOPNPPPP
^ how much	OORPPPPPTPQOPMPPPP
^ how often	PPPPPPPPPPPSPNPPPP
^ how old	PPPPPPQPPQPPPPPPPP
^ how true	PPQPPPPPPPOOPRPPPP
^ how upset	PPPPPPPPQPPPPPPPPP
^ how was	PPPPPPOPPQQPPPPPPP
^ how will	TPPPPPPORPOOPPPPPP
^ how would	OQQPPPOXOPLNOQOPPP
^ how you	PPPPPPPPPPRPPOPPPP
^ i	PRPPPQPPRPOOPPOPQP
^ i am	PRPPPSPPOPPPPPPPMP
^ i can	PPPPPPPPPPPPPPPPPP
^ i do	PQPPPPPPOPPPPPPPPP
^ i feel	PPPPPPPPPPPPPPPPPP
^ i guess	PPPPPPPPPPPPPPPPPP
^ i had	PPPPPPPPPPPPPPPPPP
^ i have	PPPPPPPPPPPPPPPPPP
^ i hear	PPPPPPPPPPPPPPPPPP
^ i think	PPPPPPPPPPPPPPPPQP
^ i was	PPPPPPPPPPPPPPPPPP
^ i would	PPPPPPPPPPPPPPPPQP
^ if	PSPPPPPPNPPPPPPROP
^ if i	PPPPPPPPPPPPPPPPPP
^ in	PPOPPPPPPPPRPPPPPP
^ is	ORNSJQOOPOPNUOUOPN
^ is he	PPPPPTMPPPPPPPPPPP
^ is it	PQPRQPKPVROPPPNPOP
^ is n't	PRPPPSPPKPPPPPSPPP
^ is she	PPPPOOTPQPPPPPOPPP
^ is that	PNPQPOQPOPPPOPSPRP
^ is the	PPPPPQOPPPPPPPPPPP
^ is there	POPPPVOPONRPOPOPPP
^ is this	POPPQQPPPPPPQPPPPP
^ is your	POPPPNTPOPPPPPPPPP
^ it	POPPPQPPSPPPPPOPQP
^ it is	POPPPOPPSPPPPPOPQP
^ it must	PPPPPPPPQPPPPPPPPP
^ it sounds	PPPPPPPPPPPPPPPPPP
^ let	PPPPPPPPPPPPPPPPQP
^ let me	PPPPPPPPPPPPPPPPPP
^ might	PQPPPSPPOPPPPPPPNP
^ might it	PPPPPPPPPPPPPPPPPP
^ might you	PRPPPOPPPPPPPPPPPP
^ my	PPPPPPPPPPPPPPPPQP
^ no	PPPPPPPPPPPPPPPPQP
^ nobody	PPPPPRPPPPPPPPPPPP
^ not	POPPPRPPPPPPPPPPPP
^ on	PPPPPPPPPPPPPPPRPP
^ on a	PPPPPPPPPPPPPPPROP
^ shall	POPPPRPPPPPPPPOPPP
^ shall i	PPPPPRPPPPPPPPPPPP
^ she	POPPROPPRPPPPPOPPP
^ she is	PPPPPPPPRPPPPPOPPP
^ should	PPPQPMPPSPPPPPPPPP
^ should n't	PNPPPOPPTPPPPPPPPP
^ should you	PRPQPNPPPPPPPPPPPP
^ sounds	PPPPPPPPPPPPPPPPPP
^ sounds like	PPPPPPPPPPPPPPPPPP
^ suppose	PQPPPPPPPPPPPPPPPP
^ surely	PQPPPNPPWPPPPPOPMP
^ surely she	PPPPPOPPRPPPPPPPPP
^ surely you	POPPPPPPRPPPPPPPPP
^ take	PPPPPPPPPPPPPPPPPP
^ tell	PPPPOPPPPRPQPPPPOP
^ tell me	PPPPPPPPPRNRPPPPOP
^ tell us	PPPPOPPPPQROPPPPPP
^ thanks	PPPPPPPPPPPPPPPPPP
^ thanks $.	PPPPPPPPPPPPPPPPPP
^ that	POOPQRPPOPPOPPQPQP
^ that is	PPPPPRPPMPPPPPRPPP
^ that must	PPPPPPPPPPPPPPPPPP
^ that sounds	PPPPPPPPPPPPPPPPPP
^ the	POPPROPPPPOUPPOPPP
^ there	PPPPPPPPPPPPPPPPPP
^ there is	PPPPPPPPPPPPPPPPPP
^ they	POPPPRPPNPPPPPRPPP
^ to	PPPPQPPPPPPPPPPPPP
^ try	PSPPPNPPPPPPPPPPPP
^ try talking	PQPPPOPPPPPPPPPPPP
^ was	PLPNQRWPPRPOPPNPPP
^ was it	PMPNOPXPORPPPPOPPP
^ was n't	PPPPPPPPRPPPPPOPPP
^ was she	PPPPPROPPPPPPPPPPP
^ was that	PPPPPQOPPPPPPPPPPP
^ was the	PPPPQQNPPPPPPPPPPP
^ we	PPPPPPPPPPPPPPQPQP
^ we all	PPPPPPPPPPPPPPPPQP
^ were	POPPQUOPMPPPPPPPPP
^ were you	PPPPQSPPMPPPPPPPPP
^ what	RQSNNJLUPSRRLTKQPQ
^ what $?	OPOPPPPQPPNSPPPPPP
^ what a	PPPPPPPPPPPPPPPPQP
^ what about	OPOPPPOPORXNPMOPPP
^ what are	QOXPOPOOPQOLPQPPPP
^ what can	WPNPPPPPOPMNPOQPPP
^ what could	VRMPPPPPPPNNPPPPPP
^ what did	MNKPOPOORQPYPQQPPP
^ what difference	PSNPPPPOPPROPOPPPP
^ what do	PPPPRONTNQTOPOOOPO
^ what does	MOSPPPOQSPQHPXOPPP
^ what else	RPMPPPPPPPNSRPPPPP
^ what happened	MPMPQPQTPUIUPOPPPP
^ what happens	PPPPPPPRPPPOPPPPPP
^ what has	OPMPPPPOPPUMPSPPPP
^ what have	RPQPQPPPOOONPRPPPP
^ what i	PPPPPPPPROPPPPPPQP
^ what ideas	SPPPPPPPNPPPPPPPPP
^ what if	OU_PPPOOMMKNPOOPPP
^ what is	TQPPSOOKLQRQNTMOOQ
^ what keeps	NMOPPPPPTQTOPOPPPP
^ what kind	OQNPQPPOTPPTPLPPPP
^ what made	NPMPPPPORPLXPOPPPS
^ what makes	NOVPLPOOPPQTPOOPPP
^ what matters	PPPPOPPPPPSOPPPPPP
^ what might	SPNPPPPROPPNPOPPPP
^ what needs	TPNPPPPPPPSMPPPPPP
^ what options	RPPPPPPPPPPPPPPPPP
^ what other	NPUPPPPPPPQNPPOPPP
^ what part	PPOPPPPPPQORPPPPPP
^ what sort	NPOPQPSPOPPNPRQPPP
^ what stops	OORPPPPPRPSMPOPPPP
^ what was	NOJPPPQOQPNVPOVPPQ
^ what way	PPVPPPPPPPNOPPPPPP
^ what ways	PQOPPPPPPPQPPPPPPP
^ what went	PPNPPPPPPPNUPPPPPP
^ what were	OPMPPPTPPPRPPOPPPQ
^ what will	RPMPPPPRTPQMPPPPPP
^ what would	SQQPNONXLRPJQPNSOO
^ what you	OPOPPPPPOPROPQPPSP
^ when	TPRPSPLOQPLOOLUOQO
^ when are	PPPPPPPPPPQPPPPPPP
^ when could	PPPPPPPPPPPPPPPPPP
^ when did	MOOPQPOPRPPPPNVPPP
^ when does	PPOPPPPPPPOTPPPPPP
^ when exactly	VPOPPPPPPPOMPPOPPP
^ when i	PPPPPPPPPPPPPPPPQP
^ when is	OPOPRPPPPPSOPPPPPP
^ when will	QPPPPPPPQPPOPPQPPP
^ where	LNOPPOTRUNOOOSOSPO
^ where are	PPOPPPNNOPXOPOPQPP
^ where could	QPPPPPPPPPPPPPPPPP
^ where did	NPOPPPRPPNOPPUOPPP
^ where do	OOOPPPUOOPKTPNPQPP
^ where does	PPNPQPPPOPRSPOPPPP
^ where is	OPVPPPOPSPMOPMPQPP
^ where was	OPOPPPQPVPOMPPPPPP
^ where will	OPPPPPPSOPPPPPPPPP
^ where would	OPOPPPPROPSOPNPQPP
^ which	NQJSPOUNKPRXPPNOPO
^ which bit	QPOPPPOPPPOQPPPPPP
^ which is	PPPQPPPPPPPPPPPPPP
^ which of	QOPPPPOPOPLOQXPPPP
^ which part	PPOPPPPPNPSRPOPPPP
^ which ward	OPOPPPUPPQMOPOPPPP
^ who	UNRPROUNLPOLPOSOOO
^ who are	NPNPPPOPOPTOPSPPPP
^ who can	PPPPPPPPQPPPPPPPPP
^ who could	QQPPPPPPPPOPPPPPPP
^ who do	PPOPPPPPPPROPOQPPP
^ who else	SPOPQPPPPPOOPPOPPP
^ who is	NPLPQPVPOORQPOPPPP
^ who might	UPOPPPPPPPOOPPPPPP
^ who needs	SPOPPPPPPPOOPPPPPP
^ who said	OPOPPPPPPPNVPPPPPP
^ who was	PPOPPPQPPPPPPPPPPP
^ who will	TPOPPPPPPQOOPPPPPP
^ who would	NPVPPPPOOPOOPPRPPP
^ whose	OOQPPPOPOPTRPPOPPP
^ whose idea	OPPPPPPPPPPRPPPPPP
^ whose voice	PPNPPPPPPPUPPPOPPP
^ why	OROOOPOONPOOOOQOOY
^ why are	PPPPPPPPPPPPPPPPPQ
^ why can	PPPPPPPPPPPPPPPPPP
^ why did	PPPPPPPPPQPPPPPPPR
^ why do	PTPPPPPPPPPPPPTPPK
^ why does	PPPPPPPPPPPPPPPPPQ
^ why have	PPPPPPPPPPPPPPPPPQ
^ why is	PPPPPPPPPPPPPPPPPQ
^ why not	PQPPPPPPPPPPPPOPPQ
^ why she	PPPPPSPPPPPPPPPPPM
^ why that	PPPPPPPPPPPPPPPPPP
^ why the	PPPPPPPPPPPPPPPPPQ
^ why was	PPPPPPPPPPPPPPPPPP
^ why would	PPPPPPPPPPPPPPPPPQ
^ why you	POPPPOPPPPPPPPPPPT
^ will	POPQPUOPOPOOPPOPPP
^ will it	POPPPQPPPPPPPPPPPP
^ will she	PPPPPQPPPPPPPPPPPP
^ will you	PPPQPSPPOPOOPPPPPP
^ would	OUOQONOOSOOQSOOPNO
^ would a	PQPPPPPPPPPPPPPPPP
^ would it	PSPPPOPPRPPPPPOPPP
^ would n't	PUPPPOPPNPPPPPNPPP
^ would she	POPPPQPPPPPPPPPPPP
^ would that	PQPPPPPPPPPPPPPPPP
^ would you	PIPPPRPPRPORRPSPOP
^ you	OSNPQSOOVOOQOOOOLO
^ you are	PSOPQKPPRPOPPPPPRP
^ you can	PPPPPPPPPPPPPPPPPP
^ you could	PPPPPPPPPPPPPPPPQP
^ you did	PSPPPQPPOPPPPPPPNP
^ you do	PPPPPPPPPPPPPPPPPP
^ you feel	PPPPPNPPRPPPPPPPPP
^ you felt	PPPPPPPPOPPPPPPPQP
^ you have	PPPPPUPPLPPPPPPPPP
^ you might	PQPPPPPPOPPPPPPPPP
^ you must	PNPPPOPPUPPPPPPPMP
^ you need	PQPPPPPPOPPPPPPPPP
^ you said	PPPPPPPPPPPSPPPPNP
^ you should	PQPPPOPPOPPPPPPPRP
^ you want	PPPQPPPPPPPPPPPPPP
^ you were	PPPPPPPPQPPPPPPPPP
^ you will	POPPPQPPPPPPPPPPPP
^ you would	PPPPPPPPPPPPPPPPPP
^ your	PIPPPUPPLPSPPPPPTP
^ your manager	PPPPPQPPOPPPPPPPQP
a	NeHLMHRVVLUEQNPSSL
a band	PKOPPPPPVPRPPOPPPP
a bit	PKPPPOPPTPOTQPNPPP
a bit more	PNPPPPPPPPOTPPPPPP
a bit of	PNPPPPPPSPPPPPPPPP
a boss	PPPPPPPPRPNPPPPPPP
a break	POPPPRPPOPPPPPPPPP
a break $.	PPPPPPPPPPPPPPPPPP
a break $?	POPPPRPPOPPPPPPPPP
a buddy	PQPPPPPPPPPPPPPPPP
a buddy $?	PPPPPPPPPPPPPPPPPP
a bully	PPPPPPPPQPPPPPPPPP
a chat	PQPPPPPPPPPPPPPPPP
a chat with	PQPPPPPPPPPPPPPPPP
a checklist	PQPPPPPPPPPPPPPPPP
a checklist $?	PPPPPPPPPPPPPPPPPP
a comment	PPPPPPPPPPPPPPPPPP
a conversation	PQPPPPPPPPPPPPPPPP
a conversation with	PQPPPPPPPPPPPPPPPP
a daily	PPPPPPPPPPPPPPPPPP
a day	PQPPPPPPPPPPPPPPPP
a deadline	POPPPRPPOPPPPPPPPP
a diary	PSPPPPPPPPNPPPPPQP
a difference	RPOPPQPPPPOPPPPPPP
a difference $?	RPOPPQPPPPOPPPPPPP
a different	PVPPPNPPOPPPPPPPOP
a different approach	PRPPPOPPPPPPPPPPPP
a different mentor	PPPPPPPPPPPPPPPPPP
a different shift	PRPPPOPPPPPPPPPPPP
a few	PPPPPPPPPPPPPPPPPP
a formal	PTPPPMPPPPPPPPOPPP
a formal complaint	PTPPPMPPPPPPPPOPPP
a friend	PPPPPPPPPPPPPPPPPP
a friend $?	PPPPPPPPPPPPPPPPPP
a girl	PPPKPPUPPPPPPPPPPP
a good	SKNPPUOPPPROPOOPQP
a job	PPOPPPUPPPNPPPPPPP
a joint	PRPPPOPPPPPPPPPPPP
a leader	PKOPPUPPOPQPPQPPPP
a leader $?	PKOPPUPPOPOPPSPPPP
a little	OPOPOPPPPPTPPPPPPP
a lot	PPPPPPPPPPPPPPPPPP
a manager	POPPPQPPPPPPPPPPPP
a meeting	PPPPPPPPPPPPPPPPPP
a meeting with	PPPPPPPPPPPPPPPPPP
a mentor	POPPPNPPTPPPPPPPPP
a mentor $?	POPPPNPPTPPPPPPPPP
a mentor help	PPPPPPPPPPPPPPPPPP
a move	PPPPPPPPPPPPPPPPPP
a nurse	PNPPPRPPPPQPPPPPPP
a nurse $?	POPPPRPPPPQPPPPPPP
a plan	PRPPPNPPPPPPPPPPPP
a plan b	PRPPPNPPPPPPPPPPPP
a policy	PQPPPPPPPPPPPPPPPP
a policy for	PPPPPPPPPPPPPPPPPP
a poster	PPPPPPPPPPPPPPPPPP
a problem	PPPPPPPPPPPPPPPQPP
a proper	PPPPPNRPQPPPPPPPPP
a question	PPPPPPPPPPPPPPPPPP
a question ,	PPPPPPPPPPPPPPPPPP
a quiet	PRPPPOPPPPPPPPPPPP
a quiet word	PRPPPOPPPPPPPPPPPP
a rota	PQPPPPPPPPPPPPPPPP
a rota change	PPPPPPPPPPPPPPPPPP
a scale	PPPPPPPPPPPPPPPROP
a scale of	PPPPPPPPPPPPPPPQPP
a script	PPPPPPPPPPPPPPPPPP
a second	PQPPPPPPPPPPPPPPPP
a second checker	PPPPPPPPPPPPPPPPPP
a second opinion	PPPPPPPPPPPPPPPPPP
a secondment	PPPPPPPPPPPPPPPPPP
a secondment $?	PPPPPPPPPPPPPPPPPP
a simple	PSPPPPPPNPPPPPOPPP
a team	PPPPPPPPQPPPPPPPPP
a transfer	PPPPPPPPPPPPPPPPPP
a transfer $?	PPPPPPPPPPPPPPPPPP
a two	PPPPPPPPPPPPPPPRPP
a two $?	PPPPPPPPPPPPPPPRPP
a union	PQPPPOPPPPPPPPPPPP
a walk	PRPPPPPPPOPPPPPPPP
a walk at	PRPPPPPPPOPPPPPPPP
a week	PPPPPPPPPPPPPPPPPP
a whiteboard	PQPPPPPPPPPPPPPPPP
a whiteboard $?	PQPPPPPPPPPPPPPPPP
a witness	PPPPPPPPPPPPPPPPPP
a written	PPPPQPPPPPPPPPPPPP
able	PPPPPQPPPPPPPPPPPP
able to	PPPPPQPPPPPPPPPPPP
able to say	POPPPQPPPPPPPPPPPP
about	OYLOLMRPTQ[LNSJNON
about $?	OONPPPUOQPVJPOPPPP
about a	PQPPPPPPPPPPPPPPPP
about a secondment	PPPPPPPPPPPPPPPPPP
about asking	PUPPPOPPPPMPPPPPPP
about asking for	PTPPPPPPPPMPPPPPPP
about asking the	PQPPPPPPPPPPPPPPPP
about being	POQPPPPPSPQOPNPPPP
about being in	POPPPPPPPPSPPOPPPP
about getting	PQPPPPPPPPPPPPPPPP
about going	PQPPPPPPPRPPPOPPPP
about going back	PNPPPPPPPRRPPOPPPP
about her	POPPPPSPUPNLPOPPPP
about her $?	POSPPPPPPPOPPPPPPP
about how	PPOPPPPPPPOPQQPPPP
about how you	PPPPPPPPPPPPPRPPPP
about inviting	PQPPPPPPPPPPPPPPPP
about inviting the	PQPPPPPPPPPPPPPPPP
about it	PPQPPPPOMQTNOSPPPP
about it $?	NONPPPPOMQYNPOPPPP
about it ,	PQPPPOPPPPQPPPPPPP
about leaving	OOPPPPPPPPRRPOPPPP
about leaving $?	OOPPPPPPPPRRPOPPPP
about putting	PVPPPPPPPPMPPOPPPP
about speaking	PPPPPPPPPPPPPPPPPP
about speaking to	PPPPPPPPPPPPPPPPPP
about telling	PQPPPPPPPPPPPPPPPP
about that	POUPPPPNONSPPNPPPP
about that $.	PPPPPPPPPPPPPPPPPP
about that $?	PPUPPPPNPPNPPPPPPP
about the	SNNPNPNONRTVPONPOP
about the night	PPQPPPPPMPPTPPPPPP
about the rota	POPPPQPPRPPPPPPPPP
about the team	PPPPOPPPPPROPPPPPP
about the union	POPPPPPPPRPPPPPPPP
about this	PMPPPUPPOPPPPPPPPP
about this $?	PMPPPUPPOPPPPPPPPP
about what	PPOPPPPPPPQOPRPPPP
about what you	PPOPPPPPPPQOPRPPPP
about writing	PPPPPPPPPPPPPPPPPP
about you	PPPPPPPPPPQPPPPPPP
about your	PNOPPMPOSPTOPRPPPP
about your own	PPPPPPPPPPPPPSPPPP
about yourself	PPOPPPPPPPKOPXPPPP
accept	PPPPPPPPPPPPPPPPPP
act	PPPPPPPRPPPPPOPPPP
act $?	PPPPPPPPPPPPPPPPPP
action	QPPPPSPPNQPOPPPPPP
action $?	QPPPPSPPNPPOPPPPPP
admire	PPPPPPPPPPPPPPPPPP
admit	PPPPPOPPRPPPPPPPPP
admit that	PPPPPOPPRPPPPPPPPP
advice	PPPPPPPPPPPPPPPPPP
advice $.	PPPPPPPPPPPPPPPPPP
affair	PPPPPPRPPPPOPPPPPP
affect	PPOPPPPPQPPOPPPPPP
affected	PPOPPPPPPPTOPOPPPP
afraid	OPOPPOOQRPSOPOPPPP
afraid of	OPNPPPPPQPTOPOPPPP
afraid of $?	OPNPPPPPOPUOPOPPPP
after	PNNPQSVOOPMRPNPPPP
after the	PPPPQPPPPPPOPPPPPP
after yourself	RPPPPPPPPPPPPOPPPP
after yourself $.	PPPPPPPPPPPPPPPPPP
again	RKPPPRPPPPQPROOPPP
again $?	RNPPPPPPPPQPRPOPPP
age	PSPPPJNPVPPPPPOPPP
agency	PRPPQNQPPPPPPPPPPP
ago	PPOPQPPNPPOOPUPPPP
agree	PNSPPNPPSPPPPPOPPP
agree that	POPPPOPPSPPPPPPPPP
agreed	POPPPSPPPPPPPPPPPP
air	PRPPPPPPPPPPPPPPPP
air $?	PRPPPPPPPPPPPPPPPP
all	OOKPOLSXMOQNQLVPQR
all $?	POPPPOPPRPPPPPPPPQ
all been	PPPPPPPPPPPPPPPPQP
all been there	PPPPPPPPPPPPPPPPQP
all of	PPPPPPPPPPSPPNPPPP
all of this	PPPPPPPPPPSPPNPPPP
all right	POOPPPPOOPRPQPPPPP
all right $?	PPOPPPPOPPRPPPPPPP
all the	POOPPOOROPPPPPRPPQ
all this	PRPPPNPRPPPPPOPPPP
all this $?	PRPPPNPSPPNPPPPPPP
alone	OPPPPPPPPPSOPPPPQP
along	PQPPPQPPOPPPPPPPPP
along $?	PQPPPPPPPPPPPPPPPP
along with	PPPPPQPPPPPPPPPPPP
along with it	PPPPPQPPPPPPPPPPPP
already	PPPPSPPPOQPPPPPPPP
already $?	POPPSPPPOPPPPPPPPP
alright	PPPPPUPPPPQPPPPPLP
also	POPPPPPPPTNPPPPPPP
always	PPOPPSNPLPQRPOSPPP
always been	PPOPPPPPPPORPPPPPP
always say	PQPPPPPPOPPPPPPPPP
always the	PPPPPPPPMPPPPPTPPP
always the way	PPPPPPPPMPPPPPTPPP
am	OROPPRPOQPROPQPPMQ
am hearing	PPPPPPPPROPPPPPPQP
am hearing is	PPPPPPPPROPPPPPPQP
an	OVMPQNOSOPQQPNOROP
an assistant	PSPPPPPPOPPPPPOPPP
an example	PPPPNPPPPPPTPPPPPP
an idea	PSPPPPPPPPPPPPPPNP
an idea to	PSPPPPPPPPPPPPPPNP
an option	PQPPPOPPPPPPPPPPPP
and	KJKOQRJTIaTZOLPSON
and also	PPPPPPPPPRNPPPPPPP
and did	PPPPPPPPPQPPPPPPPP
and did you	PPPPPPPPPPPPPPPPPP
and does	PPPPPPPPPPPPPPPPPP
and how	PPPPPPOPPTPPPPPPPO
and how do	PPPPPPPPPQPPPPPPPP
and how will	PPPPPPPPPPPPPPPPPP
and if	PPPPPPPPPQPPPPPPPP
and it	PPPPPPPPPPPPPPPPPP
and not	PNPPPPPPRPPPPPPQPP
and the	PPOPPPPPPPSOPOPPPO
and what	POPPPPPPOUPOPPPPPP
and what did	PPPPPPPPPRPPPPPPPP
and what do	PPPPPPPPPPPPPPPPPP
and what is	PPPPPPPPPQPPPPPPPP
and when	PPPPPPPPPQPPPPPPPP
and who	PPPPPPPPPQPPPPPPPP
and who is	PPPPPPPPPQPPPPPPPP
and why	PPPPPPOPPQPPPPPPPP
anger	PNTPPOPPMQMQPTOPPP
anger $?	PPPPPPPPOQPRPPPPPP
angry	POUQPRPPNPOOPOPPPP
angry $?	POPPPSPPNPPPPPPPPP
angry about	PPOPPPPPOPSPPPPPPP
angry or	PPPQPPPPPPPPPPPPPP
angry with	PPPPPOPPQPPPPPPPPP
another	PSPPPNNPPPPPPPSPPP
another job	PRPPPNPPPPPPPPPPPP
another job $?	PRPPPNPPPPPPPPPPPP
another ward	PQPPPPPPPPPPPPPPPP
answer	PPOPPPPRPPPPPPPPPP
answer be	PPPPPPPRPPOPPPPPPP
any	PPPPPPOKNPUOMPXPPP
any chance	PPPPPPPPPPPPPPPPPP
any reason	PQPPPPPPPPPPPPPPPP
any way	PPPPPNPPPPPPPPTPPP
anybody	PLPPPSOPOPPPPPTPPP
anyone	OPOPMSOPLRORPPTPPP
anyone $?	OOOPPQPPPPOSPPPPPP
anything	OMOPPRPLPPWQRPOPPP
anything $?	PPOPPPPLPPVPPPPPPP
anything else	PPPPPNPPPPPRRPPPPP
apologise	PPPPPRNPPPPPPPPPPP
apply	PSOPPOPOSPNPPPPPPP
applying	PRPPPPPPPPPPPPPPPP
appraisal	ONPPRRPPPPOPPPPPPP
appraisal $.	POPPPRPPPPPPPPPPPP
appraisal $?	OPPPRPPPPPPPPPPPPP
approach	SRPPPOPPPPNPPPPPPP
are	GJRRWJNRRRZAQYPRQN
are $?	PPQPRPPPOPOOPSQPPP
are a	PPPPPPPPPPPPPPPPPP
are being	PPPPPPPPQPPPPPPPPP
are burnt	PPPPPPPPPPPPPPPPPP
are burnt out	PPPPPPPPPPPPPPPPPP
are doing	PPSPPPPPOPNPPPPPQP
are exhausted	PPPPPPPPPPRPPOPPPP
are lonely	POPPPOPPRPPPPPPPPP
are n't	PKRPPNPPRPOOPPUPPP
are n't you	PLPPPPPPVPPPPPPPPP
are not	POMPPRPPPPUPPOPPPP
are saying	PPPPPPPPPPPPPPPPQP
are scared	PPPPPPPPQPPPPPPPPP
are scared $?	PPPPPPPPPPPPPPPPPP
are still	PPPPPTPPLPPPQPPPPP
are the	PPOPPQOPPPSOPPPPPP
are the only	PPPPPRPPOPPPPPPPPP
are there	PUOOQNPPNPRPPPOPPP
are these	PPPPPPPPPPPPRPPPPP
are they	PPRPQRNPOPPOPPPPPP
are tired	PPPPPPPPPPQPPPPPPP
are too	PQPPPPPPOPPPPPPPPP
are we	PPPSPPPPPPPPPPOPPP
are working	PPPPQPPPPPOPQPPPPP
are you	NNWQRQTLRQKKOSNSOO
are you $?	PPOPPPRPPPPPPOPQPP
are you ,	PPPPPPPPPPPPPPPPPP
are you a	PPPPPPPPPPPPPPPPPP
are you afraid	PPQPPPPPQPOPPPPPPP
are you all	PPPPPPPPPPPPQPPPPP
are you angry	PPPQPUPPKPPPPPPPPP
are you assuming	PPQPPPPPPPPPPPPPPP
are you being	PPVPPPPPOPNPPNPPPP
are you doing	PPPPPPPPPPPPPPPPPQ
are you enjoying	PPPPPQPPPPPPPPPPPP
are you feeling	PPPPPPPPPPNPPSPPPP
are you going	USOQPMPPPPMPPOPPPP
are you happy	POPPPQPPPPPPPPPPPP
are you hoping	PONPPQPPPPSPPOPPPP
are you in	PQPPPOPNPPRPPPPPPP
are you most	PPOPPPPPPPOPPSPPPP
are you on	PPPPPPPPPQPPPPPQPP
are you so	PPPPPPPPPPPPPPPPPP
are you still	POPPPRPPOPPPPPPPPP
are you sure	PPPPPPPPQPPPPPPPPP
are you taking	RPMPPPPPPPSPPOPPPP
are you talking	OPOPQPUPPPMOPOPPPP
are you the	PPPPQPPPPPPPPPPPPP
are you trying	OPOPPPPPRPSPPNPPPP
are you when	PPPPPPPPOPQPPPPQPP
are you with	OPNPPPPPOPNPPWPPPP
are your	OPOPPPPPOQTPPOPPPP
argument	PPOPPPPPPPTQPMPPPP
argument $?	PPOPPPPPPPTQPMPPPP
around	OPOPPPPPPNVPPPPPPP
around you	OPOPPPPPPPSPPPPPPP
around you $?	OPOPPPPPPPSPPPPPPP
as	MQNPPNORSPQPPTOPPP
as a	PPPPPOPOSPOPPQPPPP
as a leader	PPPPPPPPPPRPPOPPPP
as well	PPPPPPPPPPPPPPPPPP
as you	OPOPPPPPOPQQPSPPPP
ashamed	PPKPPOPPRPWPPPPPPP
ask	UWQPOPNONPMOOQOPOO
ask $?	OQRPPOPPPPOPPPPPPP
ask for	PSPPPPPPPPPPPPPPPO
ask for a	PQPPPPPPPPPPPPPPPP
ask for help	PPPPPPPPPPPPPPPPPP
ask her	PQPPPPPPPPPPPPPPPP
ask the	PSPPPOPPPPPPPPPPPO
ask to	PQPPPPPPPPPPPPPPPP
asked	PSOPPRORMOMQPPPPPP
asked for	PQPPPPPPPPOQPPPPPP
asked for a	PPPPPPPPPPPPPPPPPP
asked the	PRPPPPPPPOPPPPPPPP
asking	PWOPPOPPOQNPPPPPPP
asking for	PTPPPPPPPPMPPPPPPP
asking for a	PPPPPPPPPPPPPPPPPP
asking for help	PSPPPPPPPPMPPPPPPP
asking the	PQPPPPPPPPPPPPPPPP
asking your	PPPPPPPPPPPPPPPPPP
asking your mentor	PPPPPPPPPPPPPPPPPP
assertive	POPPPPPPSPPPPPPPPP
assistant	PSPPPPPPOPQPPPOPPP
assistant $?	PQPPPPPPPPQPPPPPPP
assume	PRPPPPPPNPPPPPPPPP
assuming	PPQPPTPPPPPPPPPPMP
assumptions	PPOPPPPPOPPPPTPPPP
at	MQWPPMSNRJTIOUNQPP
at $?	OQSPPOPPPPOPPOPPPP
at all	POPPPOPPSPPPPPOPPQ
at all $?	POPPPOPPSPPPPPOPPQ
at it	PNRPPPPORPOPPPPPPP
at it $?	PNRPPPPORPOPPPPPPP
at lunchtime	PRPPPPPPPOPPPPPPPP
at night	PPPPPPPPPPPPPPPPPP
at night $?	PPPPPPPPPPPPPPPPPP
at the	PONPPPQPPNOOPWPPPP
at the moment	PPNPPPQPPNNOPWPPPP
at work	PPPPPPPPOPWNPNPPPP
at work $?	PPPPPPPPOPWNPNPPPP
at you	PPVPPPPPQPMOPPPPPP
at you $?	PPUPPPPPQPMOPPPPPP
at your	PPPPPPPPPPQPPPPPPP
atmosphere	POPPPQPPPPQOPPPPPP
atmosphere on	POPPPQPPPPQOPPPPPP
avoiding	PPPPPPPPPPPNSPPPPP
aware	PPPPPRNPPPPPPPPPPP
away	RUMPPMPPOPSPPOPPPP
away day	PRPPPOPPPPPPPPPPPP
awful	PPPPPPPPKPPPPPTPRP
awful $.	PPPPPPPPPPPPPPPPQP
awful for	PPPPPPPPOPPPPPPPQP
awful for you	PPPPPPPPOPPPPPPPQP
b	PRPPPNPPPPPPPPPPPP
back	MJSPPXSNMRKLPYOPPP
back $?	OLUPPUTPOPMLPOOPPP
back ,	PMPPPSPPNRPPPPPPPP
back from	PQPPPPPPPPPPPPPPPP
back to	OPOPPPPPPPSRPNPPPP
back to that	PPPPPPPPPPQRPOPPPP
bad	OPRPPPPOQQOPPPPQOP
bad about	OPRPPPPOPQOPPPPPPP
bad is	PPPPPPPPPPPPPPPQOP
badly	PPPPPPPPQPPPPPPPPP
band	OMMPPSRNTPROPOPPPP
band 6	PSNPPQPOPPPPPOPPPP
band 7	PKPPPPPOVPRPPPPPPP
bank	PRPPPOPPPPORPPPPPP
bank $?	PQPPPPPPPPPPPPPPPP
basically	PPPPPMPPSPPPPPPPPP
bay	PPPPPPPPPPOPPRPPPQ
bay $?	PPPPPPPPPPPPPPPPPQ
be	OSVQNGNQ^NRFRQRNMN
be $?	NSRPOPPUOPRNPOOLPP
be a	UKOPPSPOSPNOPPPPPP
be an	PSPPPPPPPPPPPPPPNP
be an idea	PSPPPPPPPPPPPPPPNP
be angry	PPPPPPPPQPPPPPPPPP
be angry $?	PPPPPPPPQPPPPPPPPP
be better	PUPQPOPPNPPPPPPPPP
be better off	PSPPPPPPNPPPPPPPPP
be better to	PQPPPPPPPPPPPPPPPP
be different	RPMPPPPRPPSNPPPPPP
be done	PPPPPPPOPPSPPPPPPP
be easier	PPPQPPPPPPPPPPPPPP
be easier to	PPPQPPPPPPPPPPPPPP
be good	POPPPPPOPPRPQPPPPP
be good to	PPPPPPPOPPRPPPPPPP
be happy	POPPPPPPQPQPPPPPPP
be helpful	PPPPPPPOPPPPRPPPPP
be like	OPOPPPPOPPRPPPPRPP
be like if	PPPPPPPQPPPPPPPPPP
be like to	PQPPPPPOPPQPPPPPPP
be on	RPOPOPQPPPOPPPPQPP
be possible	PPOPPQPRPPOPPPPPPP
be proud	PPPPPPPOPPOPPRPPPP
be proud of	PPPPPPPOPPOPPRPPPP
be right	OOTPPOPPQPNPPPPPPP
be so	OPSPPPPOKPOPPPUPPP
be that	PPRPPPPPPPOPPPPPPP
be that you	PPPPPPPPPPPPPPPPPP
be the	PORPPMPPUPPQPOPPOP
be the one	PPPPPPPPPPQQPPPPOP
be to	PQPPPPPPPPPPPPPPPP
be true	RMPPPOPPTPOPPPPPPP
be true $?	RPPPPPPPPPOPPPPPPP
be worth	PQPPPPPPPPPPPPPPPP
because	PSPPPMPPQPPPPPPPPP
because you	PPPPPOPPRPPPPPPPPP
because you are	PPPPPOPPRPPPPPPPPP
because you were	PPPPPPPPPPPPPPPPPP
become	OPOPPPPPPPTPPOPPPP
becoming	OPOPPPPPPPLOPWPPPP
bed	PPPPOPQPPPSNPPPPPP
beds	PPPPPPPPPQPPPPPPPP
been	NPRPPMNRTQUOPNNPOQ
been in	PNPPPRPPPPPPPPPPPP
been like	PPPPPPPPPPPPPPPPPP
been reported	PPPPQOPPPPPPPPPPPP
been reported $?	PPPPQOPPPPPPPPPPPP
been there	POPPPQPPPPPPPPPPQP
been to	PPPPPPPPPPPPPQPPPP
before	SNNPRQOOOPMRPSOPPP
before $?	ONPPPRPPPPOOPSPPPP
before the	PPPPPPPPPPOQPPPPPP
before you	QPPPROPPPPPPPPPPPP
begin	PPPPPPPPPPPQPPPPPP
begin $?	QPPPPPPPPPPPPPPPPP
behind	NOKPPPSTOPMYPNOPPP
behind that	OPNPPPPPPPOUPPPPPQ
behind the	OPNPPPOPPPNWPPPPPP
being	MLWPPOQOWOJPPROQPO
being a	PPOPPPPPPPQPPOPQPP
being in	POPPPPPPPPSPPOPPPP
being in charge	POPPPPPPPPSPPOPPPP
being more	POPPPPPPSPPPPPPPPP
being more assertive	POPPPPPPSPPPPPPPPP
being so	PPRPPPPPPPPPPPPPPP
belief	PPQPPPPOPPORPPPPPP
believe	OPRPPOPPPPOPPPRPPP
believed	OPMPPPPOPPUPPPPPPP
best	PPOPPPPTQPOOPPPPPP
best thing	PPPPPPPPPPPPPPPPPP
betrayed	PPPPPOPPSPOPPPPPPP
better	PMQPPRPOTPOOPPOPPP
better $.	PQPPPOPPPPPPPPPPPP
better $?	PIPPPSPPUPPPPPPPPP
better for	PPPQPPPPPPPPPPPPPP
better for you	PPPQPPPPPPPPPPPPPP
better off	PSPPPPPPNPPPPPPPPP
better to	PQPPPPPPPPPPPPPPPP
better to wait	PPPPPPPPPPPPPPPPPP
between	OPOPQPPNPPUPPOPRPP
big	PPPPPPPPPPPPPPPQPP
birth	PPPPPPPPPPRPPOPPPP
bit	QGNPPONPTPRYQPNPPP
bit $?	PPPPPPOPPPPRQPPPPP
bit more	PNPPPPPPPPOTPPPPPP
bit of	PNOPPPPPSPQPPPPPPP
blame	PPPPPPPPOPOTPOOPPP
blaming	PPSPPPPPNPPPPPPPPP
blaming yourself	PPPPPPPPPPPPPPPPPP
board	PROPQOOMNPTPPPPQPP
board $?	PROPPOPQNPOPPPPQPP
body	PPPPPPPQPPNPPSPPPP
book	POPPPQPPPPORPPPPPP
book $?	POPPPQPPPPORPPPPPP
boss	PQPPPOPPRQNPPPPPPP
boss $?	PPPPPPPPSPNPPPPPPP
both	OPTPPPPPOPNPPPPPPP
both $?	PPPPPPPPPPPPPPPPPP
both of	OPTPPPPPPPNPPPPPPP
both of you	OPTPPPPPPPNPPPPPPP
bother	PPPPPQPPOPPPPPSPPM
bother you	PPPPPQPPOPPPPPPPPP
boundaries	PSPPPOPPOPPPPPPPPP
brave	PPPPPPPPPPPPPPPPRP
break	PQPPPRPPOPPOPPPPPP
break $.	PPPPPPPPPPPPPPPPPP
break $?	PQPPPRPPOPPPPPPPPP
bring	OTNPROPPOPLUOPPPPP
bring to	PSOPRPPPPPOOOPPPPP
bringing	PSPPPNPPPPRPPPPPPP
brought	NPPPPPPPPPPSPPPPPP
buddy	PQPPPPPPPPPPPPPPPP
buddy $?	PPPPPPPPPPPPPPPPPP
bullied	PPPPPOPPTPNPPOPPPP
bullied $?	PPPPPOPPTPNPPOPPPP
bully	PPPPPPPPQPPPPPPPPP
bullying	PPPPPPPPRQPPPPNPPP
bullying $?	PPPPPPPPRPPPPPNPPP
bullying you	PPPPPPPPPQPPPPPPPP
burnt	PPPPPPPPPPPPPPPPPP
burnt out	PPPPPPPPPPPPPPPPPP
busy	PPPPPPOPOROPPRPPPP
busy $?	PQPPPPPPOPOPPRPPPP
but	OPOPPOPOOPSUPOPPNP
by	[OKOSKPOQPMRPNOQPP
by email	POPQPPPPPPPPPPPPPP
by email $?	POPQPPPPPPPPPPPPPP
by the	ROPOSPOPOPMSPPPPQP
by the trust	PPPORPPPPPPPPPPPPP
by you	PPPPPPPPPPPPPPPPPP
by you $?	PPPPPPPPPPPPPPPPPP
by your	PPPPPPPPSPOPPPPPPP
by your own	PPPPPPPPQPPPPPPPPP
call	PQPPQPOPNPPPPPQPPP
called	PPOPOQQPPPMPPTPPPP
calm	OPOPPPPPPPRQPPPPPP
came	PPOPROPPOPORPPPPPP
came out	PPOPPPPPPPORPPPPPP
can	WTNRRLLROPMMPLVOOP
can help	PPPPPPPPPQPPPPPPPP
can help you	PPPPPPPPPPPPPPPPPP
can i	POPPPRPPOPPPPPPPPP
can i suggest	PQPPPPPPPPPPPPPPPP
can n't	ORMSPNOTPOQOPOOPPP
can n't be	POPPPPPPQPPPPPPPPP
can n't you	PSPPPOPPOPPPPPPPPP
can they	PPPPPRPPPPPPPPOPPP
can we	PPPPPNPPRPPPRPOPPP
can you	YQNPPNOOSPMOONTPPO
can you be	PPRPPPPPOPROPOPPPP
can you change	RRPPPOPPPPPOPPPPPP
can you do	SPOPPRPPOPNOPPRPPP
can you get	PSPPPMPPPPPPPPPPPP
can you give	PPPPNPPPPPRRPPPPPP
can you go	PPPPPPPPQPPPPPPPPP
can you not	POPPPPPPQPPPPPPPPP
can you see	POPPPRPPOPPPPPPPPP
can you tell	PPPPQPPPPPQNPPPPPP
care	PPPPPMPPPPQPPPSPPP
care $?	PPQPPMPPPPPPPPSPPP
carry	OPRPPPPPPPPQPPPPOP
carry on	OPSPPPPPPPNQPPPPOP
certain	OOVPPMPPRPNNPPPPPP
chair	POPPPPPVPPLPPPPPPP
chance	PQPPPPPPPPPPPPPPPP
change	QNPPOROQOROQPOPPPP
change $?	SONPPPPQPPQNPOPPPP
change it	PRPPPOPPPPPPPPPPPP
change your	PQTPPOPOPPNPPPPPPP
changed	NOMPPRMOOPNRPYPPNQ
changed $?	OPPPPPPPPPRPPPPPPQ
changed the	PPOPPRNPPPLPPWPPPP
chaplain	PPPPPPPPPPPPPPPPPP
chaplain $?	PPPPPPPPPPPPPPPPPP
charge	POOPQPOPPQUOPPPPPP
charge $?	POOPPPPPPQSPPPPPPP
charge nurse	PPPPPPPPPPRPPPPPPP
chat	PQPPPPPPPPPPPPPPPP
chat with	PQPPPPPPPPPPPPPPPP
chat with her	PPPPPPPPPPPPPPPPPP
check	PPPPRONPPRPPQPPPPP
checker	PPPPPPPPPPPPPPPPPP
checker $?	PPPPPPPPPPPPPPPPPP
checklist	PQPPPPPPPPPPPPPPPP
checklist $?	PPPPPPPPPPPPPPPPPP
chief	PPPPQPRPPNPPPPPPPP
chief nurse	PPPPPPPPPPPPPPPPPP
children	POPPPQPPPPPPPPPPPP
children $?	POPPPQPPPPPPPPPPPP
choice	OPZPPPPKPPNOPOPPPP
choose	POOPPQPOPPPQPPPPPP
choose $?	QPPPPQPPPPPOPPPPPP
christmas	PPOPPPUQPPMPPOPPPP
clear	PQOPKNPPOPQOWPPPPP
clear the	PRPPPPPPPPPPPPPPPP
clear the air	PRPPPPPPPPPPPPPPPP
clearer	PQOPPPPPOPSPPOPPPP
clearly	PPPPPPPPQPOPPPPPPP
clerk	PPPPPPPPPPQPPPPPPP
clinic	POPPPQPSPPMPPPPPPP
clinical	PRPPPNPPPPQPPPPPPP
close	PPOPPPPPPPSPPPPPPP
closed	PPPPPPPPPPQOPPPPPP
coach	PPPPPPPPPPSOPPPPPP
colleague	POPMPUPQOPOPPPPQPP
colleagues	PPSPPPPPNPQPPOPPPP
come	NJNPLVKONPTROWNPPV
come $?	PPPPPQOPPPPPPPPPPQ
come from	PPNPQPMPPPMSPUPPPP
come from $?	PPOPQPPPPPNUPPPPPP
come it	PPPPPPPPPPPPPPPQPP
come to	PMOPPSOPPPQRPPPPPP
come you	PPPPPPPPPPPPPPPPPR
come you never	PPPPPPPPPPPPPPPPPQ
comes	NPORRPPPPPRQPPPPPP
coming	POPPPQPPPPPTMPPPPP
comment	PPPPPPPPPPPPPPPPPP
community	OPPPQPPPPPQPPPPPPP
community $?	PQPPPPPPPPPPPPPPPP
complaining	PPYPPPPPPPKOPOPPPP
complaint	PTPPQMPPPPPOPPOPPP
complaint $?	PPPPQPPPPPPOPPPPPP
confidence	OPOQPOPORPORPPPQPP
confident	PPPPPPPPQPOPPPPRPP
confident are	PPPPPPPPPPPPPPPQPP
confident are you	PPPPPPPPPPPPPPPQPP
conflict	PPNPPPPPPPQPPRPPPP
consider	PNPPPTPPOPPPPPPPPP
considered	OTTPPMPPPPOOPOPPPP
consultant	PQRPPQPOPPQOPOPPPP
consultant $?	PQPPPPPPPPPPPPPPPP
contract	PPPPPPPPPPPPPPPPPP
control	PNOPPPPPRPRPPPPPPP
conversation	OSKPPOORNPWRPNPPPP
conversation $?	QPNPPPPPPPNUPOPPPP
conversation with	PSPPPOPPOPPPPPPPPP
conversation with her	PSPPPOPPOPPPPPPPPP
cope	OPPPPPPPPPQPPPPPPP
cope $?	PPPPPPPPPPRPPPPPPP
coping	PPPPPQNPOPPPPPPPRP
could	]^POMHMRPNPKNMSOPO
could a	OTRPPPPPPOOOPPPPPP
could ask	PQPPPPPPPPPPPPPPPP
could ask for	PPPPPPPPPPPPPPPPPP
could do	RPOPPPPPPPOPPPPPPP
could go	PPPPPPPPPPPPPPPPPP
could go to	PPPPPPPPPPPPPPPPPP
could it	POPPPLPPPPPPPPUPPP
could it be	PPPPPPPPPPPPPPPPPP
could n't	PQPPPPPPPPPPPPPPPP
could n't you	PPPPPPPPPPPPPPPPPP
could you	ZYOPNQOOOPKNONOOPO
could you ask	PQPPPPPPPPPPPPPPPP
could you bring	QPPPPPPPPPPPPPPPPP
could you do	NTPPPPPPPPPPPPPPPP
could you fit	PPPPPPPPPPPPPPPPPP
could you let	QPPPPPPPPPPPPPPPPP
could you make	RPPPPPPPPPOPPOPPPP
could you not	PQPPPPPPPPPPPPPPPP
could you put	OQPPPPPPPPOQPPPPPP
could you say	SPNPPPPPPPQOPPPPPP
could you talk	PQPPPPPPPPPPPPPPPP
could your	POPPPMPPUPPPPPPPPP
council	PQPOQPPPPPPPPPPPPO
counselling	PQPPPOPPPPPPPPPPPP
courage	PPPTPPPPPPPPMPPPPP
course	MPPPPPQPPPTPPPPPPP
course $?	PLPPPPQPPPTPPPPPPP
course on	PPPPPPPPPPPPPPPPPP
cover	PTPPPMPPPPPPPPPPPP
cries	RPPPPPPPPPPPPPPPPP
cries $?	RPPPPPPPPPPPPPPPPP
criticism	OPMPPPPPSPOOPTPPPP
criticism $?	PPMPPPPPSPMOPUPPPP
cry	PPSPPPPPPPOOPPPPPP
cry $?	PPSPPPPPPPOOPPPPPP
culture	PPPPPPPPPPPPPPPPPP
curious	PPPPPPPPPPPPPPPPPQ
daily	PPPPPPPPPPPPPPPPPP
date	PPPPPPPPPPPPPPPPPP
datix	PPPPPPPPPPPPPPPPPP
day	NVMPSPMQNQSPPNOMPS
day $?	PQPPSPNPOPPNPPPPPS
day off	PQPPPPPPPPOQPPPPPP
day off $?	PQPPPPPPPPOQPPPPPP
day to	PPPPPPPPPPPPPPPPPP
days	PMPQPPPOPPTOPPPPPP
days $?	PPPPPPPPPPPPPPQPPP
deadline	POPPPRPPOPPPPPPPPP
deal	PPPPPPPPOPQPPPPPPP
deal with	PPPPPPPPOPQPPPPPPP
dear	PPPPPPPPOPPPPPPPRP
debrief	PPPPPQNPPPPRPPPPPP
decide	PPOPPPPPOPPPPPPPPS
decided	OPSPPQPPPPOOPPPPPP
decision	PPPPRPOPPPPPPPPPPQ
decision $?	PPPPQPPPPPPPPPPPPQ
defensive	PPPPPOPPRPPPPPPPPP
delegate	PQPPPPPPPPPPPPPPPP
department	OPOPPQPPPPUOPPPPPP
department $?	OPOPPPPPPPUOPPPPPP
deputy	PVPPLOPPPPPPPPPPPP
describe	PPPPPPPPPPPQPPPPPP
describe the	PPPPPPPPPPPQPPPPPP
deserve	PPPPPPPPQPPOPPPPPP
diary	PSOPPPPPPPQOPOPPQP
did	DKLLMTVKS]MZPSQNNT
did $?	OPSPPPPPPPPOPPPPPP
did anyone	PPPPMSOPPRPPPPPPPP
did anything	PPOPPPPLPPUPPPPPPP
did he	POOPPPRPSPLRPPPPPP
did it	OPOPPPQPOPPTPPOPPP
did it start	PPPPPPPPPPPPPPPPPP
did n't	POTPPQOQOPONPPNPPR
did n't ask	PPPPPPPPPPPPPPPPPP
did n't she	PPPPPTPPMPPPPPOPPP
did n't you	PPPPPPPPPPPPPPPPPP
did not	PSPPPNPPOPPPPPPPPP
did she	POOPPROPOPOTPPPPPP
did she get	PPPPPPRPPOPPPPPPPP
did she react	PPPPPPPPPQOQPPPPPP
did she say	PPPPPPPPPPPQPPPPPP
did that	NPOPPNPPQPOQPUOPPP
did that $?	PPPPPPPPPPPPPPPPPP
did that make	PPPPPNPPRPPPPPPPPP
did the	OONPPQUPOONPPTOPPP
did the family	PPOPPPPPPPORPPPPPP
did the patient	PPPPPPQPPPPPPPPPPP
did they	PPOPPKUPPPROPPQPPP
did they expect	PPPPPPPPPPORPPPPPP
did this	PPPPPOPPPPUOPPPPPP
did this happen	PPPPRPPPPPPPPPPPPP
did we	PPPPPPPPPPPSOPPPPP
did you	IOOMQSPNRZHYRLOOOR
did you come	POPPPPPPPPNTPPPPPP
did you cry	PPPPPPPPPPPPPPPPPP
did you do	PPPPPPPPRQOPPPPPPQ
did you enjoy	PPPPPPPPPQPPPPPPPP
did you ever	PQPPPOPPPPPPPPPPPP
did you feel	PPPPPOPPQRPPPPPPPP
did you first	NPPPPPPPPPPSPPPPPP
did you get	POPPPQQPPPPPPPPPPP
did you go	PPPPPPPPPPPPPPPPPP
did you have	PNTPRPPPPPNOPOPPPQ
did you know	PNPPPRPPPPPPPPPPPP
did you manage	PPPPPPPPPPPQPPPPPP
did you mean	PPPPROPPPPPPPPPPPP
did you not	PRPPPMPPQPPPPPPPPP
did you notice	OPPPPPPPPPPOSPPPPP
did you say	PPPPQRPPMQPPPPPPPP
did you speak	PPPPPPPPPPPPPPPPPP
did you tell	PPPPMSPPPPPQPOPPPP
did you think	PRPPPNPPSPPNPPQPPP
did you try	PRPPPNPPPPPPPPPPPP
did your	PPPPPPPPQPSNPPPPPP
difference	RRNPQQPOPPQOPOPPPP
difference $?	RPOPPQPPPPOPPPPPPP
difference would	PSOPPPPPPPPOPPPPPP
different	QUOPPPORNPNRPOOPOP
different $?	MPNPPQPPPPVPPPOPPP
different approach	PRPPPOPPPPPPPPPPPP
different mentor	PPPPPPPPPPPPPPPPPP
different mentor $?	PPPPPPPPPPPPPPPPPP
different now	PPOPPQPRPPOPPPPPPP
different now $?	PPOPPQPRPPOPPPPPPP
different shift	PRPPPOPPPPPPPPPPPP
differently	RPPPPPPPPPOPPPPPPP
differently $?	PPPPPPPPPPPPPPPPPP
difficult	POQPPQOPRPQOPPOPPP
difficult about	PPPPPPPPQPQPPPPPPP
directly	PQPPPPPPPPPPPPPPPP
directly $?	PQPPPPPPPPPPPPPPPP
disappointed	PPQPPPPPPPPPPPPPPP
do	UQKQRNLSPUQMQLXNNJ
do $?	PSKPPRUOQPNNPNSPPP
do a	PRPPPOPPPPPPPPPPPP
do about	TPOPPPPPPQOOPPPPPP
do about it	PPPPPPPPPQQPPPPPPP
do differently	RPPPPPPPPPOPPPPPPP
do differently $?	PPPPPPPPPPPPPPPPPP
do first	PPPPPPPPPPPPPPPPPP
do first $?	PPPPPPPPPPPPPPPPPP
do for	PPUPPPPPOPNOPOPPPP
do for you	PPUPPPPPOPNOPOPPPP
do if	PPOPPPPRPPOPPPPPPP
do if you	PPPPPPPQPPPPPPPPPP
do it	RQPPPPPPNQOPPOPPPP
do it $?	RQPPPPPPNPOPPOPPPP
do it ,	PPPPPPPPPPPPPPPQPP
do it by	PPPPPPPPPPPPPPPPPP
do it in	PPPPPPPPPPPPPPPPPP
do it on	PQPPPPPPPPPPPPPPPP
do it this	PPPPPQPPPPPPPPPPPP
do n't	OPVQPLOPUPMOPORPPN
do n't like	PPPPPPPPPPPPPPPPPQ
do n't you	PSPPPOPPQPPPPPRPPM
do next	QPPPPPPPPPPPPPPPPP
do next $?	QPPPPPPPPPPPPPPPPP
do people	PPOPPPPPPPRPPPPPPP
do that	ROOPPTOPOPOOPPNPQQ
do that $.	PPPPPPPPPPPPPPPPPP
do that $?	PPPPPRPPPPPPPPNPPP
do that to	PPPPPQPPPPPPPPPPPP
do the	PQPPPQOPPPPPPPOPPP
do they	OOOPPLLPOQOSPPZPPP
do they need	PPPPPPPPPQPPPPPPPP
do they think	PPPPPPPPPPPPPPQPPP
do to	PPPPPPOPQPPQPPPPPP
do we	PPPPPPPPPPPPPPUPPL
do with	PPPPPPPSPPNPPPPPPP
do you	MOKPSPTPLSXLSTKOMR
do you $?	POPPPPPPQPPPPPPPPP
do you blame	PPPPPPPPPPPPPPPPPP
do you cope	PPPPPPPPPPRPPPPPPP
do you explain	PPPPPPPPPPSPPNPPPP
do you feel	OSOPOSOONRSSOLOQPO
do you find	PNPPPSPPPPPSPNPPPP
do you get	ONTPORPPPQNOPOPPPP
do you have	SWMPQIOPOPVOPNPPPP
do you hope	PPPPOPPPPPRPPPPPPP
do you keep	PSPPPNPPPPQPPPPPPP
do you know	OOWPOPRPNPNPPOPPPP
do you like	PPPPPPPPPPPPPPPPPP
do you make	PPPPPPPPPPRPPPPPPP
do you mean	OORORPPPOPMVPPPPPP
do you need	VPNPPPPPOPMNRRPPPP
do you not	PQPPPPPPOPPPPPPPPP
do you notice	PPPPPPPPPPNPQRPPPP
do you regret	PPPPPPPPQPPPPPPPPP
do you respond	PPOPPPPPPPUOPNPPPP
do you see	NPOPPPPROPRNPQPPPP
do you stay	PPPPPPPPPPPPPPPPPP
do you still	POPPPQPPPPPPPPPPPP
do you talk	OPPPPPPPPPPPPRPPPP
do you think	LQQPPQOOQPQNPUOPPP
do you use	PPPPPPRPPPPPPPPPPP
do you want	UMLQROOSNRPMSOOOPP
do you work	PPPPROQPPPPPPPPPPP
doctor	PPOPPNUPPXOKPOPPNP
doctor $?	PPPPPPPPQPPPPPPPPP
does	GOYPTLKTMQQKOYTOOO
does a	PPOPPPPPPPSPPOPPPP
does being	PPOPPPPPPPSPPOPPPP
does it	OOKPPQOOVPHSPXOPPP
does it feel	PPOPPPPPRPOOPRPPPP
does it matter	PPPPPPPPPPPPPPPPPP
does n't	PPQPPPPPPPPPPPPPPP
does she	PPPPPQPPPQPPPPPPPP
does that	OOLPQPPPNPROPURPPP
does that $?	PPOPPPPPOPROPORPPP
does the	PMRPRSOOOPSOPMPPPP
does this	PPOPQPPRPPOOPSPPPP
does your	NVOPPJOQNPRNPTPPPP
does your manager	PPPPPQPPPPPPPPPPPP
doing	POUPPQOOPPMOQOOPQQ
doing $?	QPRPPPPPPPOPQPPPPP
doing it	PPPPPPPPQPPPPPPPPP
doing that	PPPPPPPPPPPPPPPPPQ
done	RNPPPRPPPPPPPOPPPP
done $.	PPPPPPPPPPPPPPPPPP
done $?	PPPPPPPRPPOPPPPPPP
done it	PNPPPRPPPPPPPPPPPP
done the	POPPPQPPPPPPPPPPPP
down	PUPPPTNPVPLONNOPOP
down $.	PPPPPPPPRPPPPPPPOP
down $?	PUPPPSNPSPLONNOPPP
duty	PPPPQPPPPPPPPPPPPP
each	PPOPPPPRPPRPPPPOPP
each other	PPOPPPPRPPRPPPPOPP
early	PSPPPPPPPPPPPPPPNP
earth	PPPPPPPPPPPPPPRPPP
easier	QPOQPPPPPPSOPOPPPP
easier to	PPPQPPPPPPPPPPPPPP
easy	OPSPPPPQSPOOPPMPPP
educator	PPPPPPPPPPPPPPPPPP
educator $?	PPPPPPPPPPPPPPPPPP
else	TNQOQSOPLPNRTOMPPO
else $?	OPOOPOPPPROTPPPPPP
else could	ROTPPPPPPPONPPOPPP
else could you	PPSPPPPPPPOOPPPPPP
else is	PPPPQPPPPNROPPPPPP
email	PQPQPROPNPORPPPPPP
email $?	PPPQPPPPPPPPPPPPPP
employed	PPPPQPPPPPPPPPPPPP
end	OOOLPWTRPPNNPOOPPP
end $?	POOMPVURPPMNPPOPPP
end up	PPPPPPPPQPROPOPPPP
enjoy	PMPPPOOPTQROPPPPPP
enjoy it	PPPPPPPPPQPPPPPPPP
enjoy it $?	PPPPPPPPPQPPPPPPPP
enjoy the	PMPPPOPPUPPPPPPPPP
enjoyed	POPPPRPPPPPPPPPPPP
enjoying	POOPPPPPRPPPPPPPPP
enough	PNPPPSPROPNPPPQPPP
enough $?	POPPPQPROPNPPPQPPP
escalate	PQPPPOPPPPPPPPPPPQ
even	OOOPPNPPOQSOPPSPPP
ever	PPTPPOOPOPOOPOTPPP
ever been	PNPPPSPPPPPPPPPPPP
ever been in	PNPPPRPPPPPPPPPPPP
ever get	POPPPQPPPPPPPPPPPP
ever thought	PQPPPPPPPPPPPPPPPP
every	PPOPPPPPPPNOPUPPPP
everybody	PPPPKOPPQPPOWPPPPP
everyone	PPPPPQPPPPQPPPPPPP
everyone $?	PPPPPQPPPPPPPPPPPP
everything	OPOPPPPPUPNPPPPPPP
evidence	PPRPPPPPPPPPPPPPPP
evidence that	PPQPPPPPPPPPPPPPPP
exactly	TOUPPPOPPPLNPPOPPP
exactly $?	VPOPPPPPPPPMPPPPPP
example	PPPPNPPPPPPTPPPPPP
exercise	PPPPPPPPPQPPPPPPPP
exercise $?	PPPPPPPPPQPPPPPPPP
exhausted	PPPPPPPPPPRPPOPPPP
expect	PPOPPPPPPPPSPPQPPP
expect $?	PPOPPPPPPPQPPPPPPP
experience	OPTPPPPPOPPOPPPPQP
explain	PPPPSOPPPPQOPNPPPQ
explain it	PPPPPPPPPPSPPOPPPP
explain it to	PPPPPPPPPPSPPOPPPP
explanation	NPXPPPOPPPMNPPPPPP
extra	POPPPQPRPPOPPPPPPP
fail	PPPPPOPQQPPPPPPPPP
fail $?	PPPPPOPQQPPPPPPPPP
failed	POPPPSPPOPPPPPPPPP
failing	OPTPPPPPOPOPPPPPPP
failure	PPPPPPPPPPQPPPPPPP
fair	PNPPPPPPSPPPPPPPPP
fair to	PPPPPPPPQPPPPPPPPP
fair to say	PPPPPPPPQPPPPPPPPP
families	PQPPPPPPPPPPPPPPPP
families $?	PQPPPPPPPPPPPPPPPP
family	OPNRPPQPOPQRPOPPPP
far	PPRPPPPPOPPOPOPPPP
fault	PPSPPPPPNPPPPPPPPP
fault $?	PPSPPPPPOPPPPPPPPP
fear	PPPPPPPQPPPPPPPPPP
feedback	PPPPPQPPPPPPPPPPPO
feedback $?	PPPPPQPPPPPPPPPPPO
feel	MSLPOMNPVTXROJNQOO
feel $.	PPPPPPPPPPPPPPPPPP
feel $?	PRPPPPPOPPOQPPPPPP
feel about	OVOPPPPPQRMOPNPPPP
feel about being	POPPPPPPSPPPPOPPPP
feel about going	PQPPPPPPPRNPPPPPPP
feel about it	PPPPPPPPPPNPPTPPPP
feel and	PPPPPPPPPPPPPPPPPP
feel angry	PPPPPOPPQPPPPPPPPP
feel like	PPPPPRPPOPPPPPPPPP
feel listened	PPPPPQPPPPPPPPPPPP
feel listened to	PPPPPQPPPPPPPPPPPP
feel ready	PPPPPQPPPPPPPPPPPP
feel so	PPPPPPPPRPPPPPPPOP
feel supported	PPPPPOPPRPPPPPPPPP
feel supported $?	PPPPPOPPRPPPPPPPPP
feel that	OPPPPRPPNPPRPPPPPP
feel that way	PPPPPPPPPPPPPPPPPP
feel that you	PPPPPRPPNPPPPPPPPP
feel to	PNOPPPPSRPQPPNPPPP
feel to be	PPOPPPPORPRPPOPPPP
feel when	PPPPPPPPNPUPPOPPPP
feeling	OPOPPPPPPPORPRPPPP
feels	PPPPPPPPNPURPNOPOP
feels like	PPPPPPPPNPSRPNPPPP
felt	OPOPPOPOQPNRPSOPQP
felt ignored	PPPPPPPPOPPQPPPPQP
felt like	OPOPPPPPPPMRPSPPPP
felt like this	OPOPPPPPPPMRPSPPPP
few	PPPPPPPPPPPPPPPPPP
field	PPPPPPPPPPQPPPPPPP
fight	PPPPPORPPPPPPPPPPP
find	RNOPPRPPPPOTPNPPPP
find it	POPPPQPPPPPPPPPPPP
find out	QPPPPPPPPPOQPPPPPP
find out $?	QPPPPPPPPPOQPPPPPP
fine	PPPPPOPPPPPSPPPPNP
finish	PPPPPPPPPPPPPPPPPP
finished	POPPPTPPNPPPPPPPPP
first	PPOQPONPPPPSOSOPPO
first $?	RRPPPOOPQPOPPPOPPP
first thing	QPPPPPPRPPPPPPPPPP
first thing you	QPPPPPPRPPPPPPPPPP
first time	OPPPPQOPPPSOPPPPPP
fit	PPSPPPPPPPMPPQPPPP
fit in	PPPPPPPPPPPPPPPPPP
fit with	PPSPPPPPPPMPPQPPPP
five	PPPPPPPPPPPPPPPRPP
follow	PPPPPQPPPPPPPPPPPP
for	MYNTQI[QKMRHSOMNPU
for $?	NONSPORSMPOMPRRPPR
for a	PRNPPPTPOPNOQPPPPO
for a different	PPPPPPPPPPPPPPPPPP
for a job	PPOPPPUPPPNPPPPPPP
for a move	PPPPPPPPPPPPPPPPPP
for a rota	PPPPPPPPPPPPPPPPPP
for another	PRPPPNPPPPPPPPPPPP
for another job	PRPPPNPPPPPPPPPPPP
for help	PTPPPPPPPPMPPPPPPP
for help $?	PPPPPPPPPPPPPPPPPP
for instance	PQPPPPPPPOPSPPPPPP
for it	TPPPPPPPQPOPPOPPPP
for it $?	TPPPPPPPQPOPPOPPPP
for that	TSRPRQRPKPMOPONPPP
for that $.	PPPPPPPPPPPPPPPPPP
for that $?	TUPPRLRPLPNOPPNPPP
for the	PQOPPPOOPRPQPPPPPQ
for them	ORRPPPPPPPOOPPPPPP
for them $?	ORPPPPPPPPOPPPPPPP
for us	PPPPPPPPPPQOQPPPPP
for you	KTSROMNLMNZORSOPQO
for you $.	PPPPPPPPOPPPPPPPQP
for you $?	NOOPONOOONYMRVOPPP
for you ,	OPNSPPPPPPSPPPPPPP
for you to	OUVPPOPNPPKPPOPPPP
for your	PPQPPPUOPPNPPOPPPP
for yourself	RMPPPPPPTPQPPNPPPP
for yourself $?	RMPPPPPPTPQPPNPPPP
forgive	OOPPPRPPOPOPPSPPPP
form	PSPPPMSPNPPPPPOPPP
formal	PTPPPMPPPPPPPPOPPP
formal complaint	PTPPPMPPPPPPPPOPPP
forward	OPMPPQPPPPTPPOPPPP
found	PPPPPNRPPPPPPQPPPP
found out	PPPPPNRPPPPPPQPPPP
four	PTPPQPPPPPPPPPPLPP
free	OORPPPPOPPQPPOPPPP
friday	TROPPPPPPPNOPPPPPP
friend	OPNPPORUQPMPPPPPPP
friend $?	PPPPPPPPQPOPPPPPPP
frightened	PPRPPPPPPPOPPPPPPP
from	JOPPPSOKROVVPQLSOO
from $?	OPSPQPQPOPKSQOOPPP
from a	PPOPPPPPPPOPPRPPPP
from being	PNRPPPPPSPNOPPPQPP
from me	PPPPPPPPPPPPPPPPQP
from the	PQOPPROPOPSMROOPPP
from this	PPPPNPPOPPTPPPPPPP
from us	OPPPSSPOPPOPOPPPPP
from us $?	OPPPSSPPPPOPNPPPPP
from you	OPNPPPPPPPQTPOPPPP
from you $?	OPNPPPPPPPQTPOPPPP
from your	PPOPPPPPPPSPPOPPPP
full	PPPPPPPPPPPPPPPPPP
furious	PPPPPPPPQPPPPPPPPP
gave	OOPPPNPPRPRQPPPPPP
get	SLOONNVORPLPOQTPQP
get a	POPPPRPPPPPPPPPPPP
get a break	POPPPRPPPPPPPPPPPP
get better	PNPPPSPPOPPPPPPPPP
get from	PPPPOPPPPPSPPPPPPP
get here	PPNPPPPPPPPPPSPPPP
get here $?	PPNPPPPPPPPPPSPPPP
get it	PRPPPNPPPPPPPPPPPP
get more	QPPPPPPPPPPPPPPPPP
get paid	POPPPRPPPPPPPPPPPP
get struck	PPPPPPTPPOPOPPPPPP
get struck off	PPPPPPTPPOPOPPPPPP
get that	PPPPPPPPPPPPPPPPPP
get the	PNPPPPRPQPPPPPPPPP
get to	PPPPPQPPPPPPPPPPPP
get you	TPOPPPOPRPOPPPPPPP
get your	PPPPPPQPPPPPPPPPPP
gets	NPSPPPOPPPMSPQPPPQ
getting	POPPPQOPSPPPPPOPPP
girl	PPPKPPUPPPPPPPPPPP
give	OOOPNOOORPROPRPQPP
give up	OPQPPPPOPPNPPSPPPP
give us	PPPPNPPPPPRRPPPPPP
give you	PPOPPPPPPPTNPOPPPP
given	PPPPPPPPPPQPPPPPPP
given you	PPPPPPPPPPQPPPPPPP
gives	PPOPPPPPPPVMPOPPPP
gives you	PPOPPPPPPPVMPOPPPP
glad	PPPPPQPPPPPPPPPPPP
go	MPOQPVPSNORIQMVPNP
go $?	PPPPPPOPOPVNPPPPPP
go about	QPPPPPPPPPPPPPPPPP
go along	PPPPPPPPPPPPPPPPPP
go along with	PPPPPPPPPPPPPPPPPP
go and	PPPPPPPPPPQPPPPPPP
go back	PMPPPTPPPPPPPPPPPP
go back $?	PMPPPTPPPPPPPPPPPP
go for	PPPPPPUPPPNPPOPPPP
go in	PSNPPPPPPPSPPOPPNP
go off	PPPPPPPPPPPPPPPPPP
go on	OPPPPOPPQPNRRPPPOP
go on $?	PPPPPOPPPPPPRPPPPP
go out	POOPPRNPPPMNPPWPPP
go to	PTPPPNRPOPPOPPPPPP
go to hr	PPPPPPPPPPPPPPPPPP
go to the	PRPPPOPPPPPPPPPPPP
go to your	PPPPPPPPPPPPPPPPPP
go wrong	PPPPPPPPPPPPPPQPPP
go wrong $?	PPPPPPPPPPPPPPQPPP
goes	PMOPPPPPPPTOPRPPPP
goes wrong	PPPPPPPQPPOPPRPPPP
going	QVLQPOONMSVMRMOPPP
going $?	OPOPPPPPPPTOPPPPPP
going back	PNPPPPPPPRRPPOPPPP
going back to	PPPPPPPPPPRPPOPPPP
going on	OPOPQPPOOQTPPOPPPP
going on ,	PPPPPPPPOQPPPPPPPP
going part	PQPPPOPPPPPPPPPPPP
going part time	PQPPPOPPPPPPPPPPPP
going to	TVOQPOPPOPKPPOPPPP
going to do	RPPPPPPPPPPPPPPPPP
going to make	SPPPPPPPQPNPPPPPPP
going to tell	PPPPPPPPPPPPPPPPPP
going to the	PPPPPPPPPPPPPPPPPP
good	SLOPPUNPPOXLQNNPQP
good $?	PQOPPPPPPOSNQPPPPP
good at	PPRPPPPOPPOPPPPPPP
good enough	PPQPPPPRPPOPPPPPPP
good enough $?	PPQPPPPRPPOPPPPPPP
good to	PPPPPPPOPPRPPPPPPP
good to have	PPPPPPPPPPPPPPPPPP
got	SMQPPQRKOPLQPVOPPP
got a	POPPPRPPOPPPPPPPPP
got the	PPPPPPQPPPPPPPPPPP
gp	PQPPPPPPPPPPPPPPPP
gp $?	PPPPPPPPPPPPPPPPPP
guardian	PSPPPPPPNPPPPPPPPP
guardian $?	PPPPPPPPPPPPPPPPPP
guess	PPPPPPPPPPPPPPPPPP
guessing	PQPPPPPPPPPPPPPPPP
guilty	PPPPPPPPPPPPPPPPPP
gut	OPOPPPPPPPSPPOPPPP
had	QONPPPOXMPMNPSOPSP
had a	PPPPPPPPPPPPPPPPPP
had that	SRPPPOPPNPPPPPPPPP
had to	PPNPPPPPPPPPPSPPPP
had you	PPPPPPPRPPOPPPPPPP
handle	RPOPPPPPOPPPPRPPPP
handle it	RPPPPPPPOPPPPPPPPP
handle it if	RPPPPPPPPPPPPPPPPP
handled	PPPPPPPPPPPPPPPPPP
handled that	PPPPPPPPPPPPPPPPPP
handover	POPPPPPPPPPRPPPPPQ
handover $?	PPPPPPPPPPPPPPPPPQ
happen	QPOPRQOOXPSKONOPPO
happen $?	SPRPQPOOTPMLPOSPPP
happen if	NQMPPPPPPPWOPOPPPP
happen if you	ORPPPPPQPPPPPPPPPP
happen when	PPPPPPPPUPOPPPNPPP
happen when you	PPPPPPPPUPOPPPNPPP
happened	LJMPQPTVOVIYPNOPOP
happened and	PPPPPPPPPRPPPPPPPP
happened and what	PPPPPPPPPQPPPPPPPP
happened in	PPPPQPPPPPPQPPPPPP
happened then	PPOPPPOPPVONPOPPPP
happened to	OMOPPOVPPONSPPPPPP
happened to me	PPPPPPPPPPPPPPPPPP
happened to the	PMPPPOVPPOPPPPPPPP
happening	PPOPPPPRPPPPPPPPPP
happening $?	PPOPPPPRPPPPPPPPPP
happens	TOOPPPPRMPNOPPTPPP
happens $?	QOPPPPPPMPPPPPTPPP
happy	PMPPPTPPQPQOPPOPPP
happy there	PPPPPPPPPPPPPPPPPP
happy to	POPPPPPPPPQPPPPPPP
happy with	PNPPPSPPQPPPPPOPPP
happy with that	POPPPPPPQPPPPPPPPP
hard	OKNPPSNSPPOOPPWPPP
hard $.	PPPPPPPPPPPPPPPPPP
hard $?	PPOPPRNSPPNPPPPPPP
hard about	PPOPPPPPQPQPPPOPPP
hard for	PPPPPPPPPPPPPPPPPP
hard for you	PPPPPPPPPPPPPPPPPP
hard on	PPPPPPPPPPPPPPPPPP
hard on yourself	PPPPPPPPPPPPPPPPPP
hardest	PPOPPPOPPPQRPPPPPP
has	MNUPNMOORQTLPWNPPP
has anyone	PQPPPNPPRPPPPPPPPP
has been	PPPPPPPPPPPPQPPPPP
has he	PPPPPNSPPPPPPPPPPP
has it	POPPOQOPPPRRPPOPPP
has it been	PPPPOPOPPPSPPPPPPP
has n't	POPPPOOPQQPPPPPPPP
has n't it	PPPPPPOPPQPPPPPPPP
has the	OPTPPPOPOPTMPOPPPP
has this	PPOPPPPPPPPPPRPPPP
hate	PPPPPPPPTNOPPPPPPP
have	SQ[OTPQMNPIFPVKNUO
have $?	OONPPPPPOPXOPNPPPP
have a	PORPQMOPRPOPPPPPSP
have a chat	PPPPPPPPPPPPPPPPPP
have a checklist	PQPPPPPPPPPPPPPPPP
have a second	PPPPPPPPPPPPPPPPPP
have been	PNOPPPPPSPSPPOPPPP
have done	RMPPPSPPPPOPPPPPPP
have n't	PNPPPSPPOPPPQPOPPP
have n't they	PPPPPOPPQPPPPPPPPP
have n't you	POPPPTPPMPPPPPPPPP
have no	PPTPPPPPPPNOPOPPPP
have seen	OPPPPPPTPPOOPPPPPP
have seen that	OPPPPPPTPPOOPPPPPP
have they	PPPPPNSPPPPPPPPPPP
have to	SOTPPPPOPPKOPOQPQP
have to do	PPPPPPPPPPPPPPPPPP
have you	TRQPQQQOKOKNOUOORO
have you always	PNPPPRPPPPPPPPPPPP
have you asked	PRPPPPPPPOPPPPPPPP
have you been	OURPRJPPQPOOPPPPPP
have you considered	PQPPPOPPPPPPPPPPPP
have you done	PPPPPPPPPPPPPPPPPP
have you ever	PPPPPQPPPPPPPPPPPP
have you got	UONPPRPPPPOOPOPPPP
have you had	RQNPPPPPNPPOPSPPPP
have you learned	POOPPPPPPPROPQPPPP
have you looked	PPPPPPPPPPPPPPPPPP
have you not	OPTPPPPPPPOOPOPPPP
have you spoken	PNPPMUPPPPPPPPPPPP
have you thought	QQPPPPPPPPPPPPPPPP
have you told	PPPPPQPPPPPPPPPPPP
have you tried	PTPPQOPPPOPPPPPPPP
having	PPMPPPQPPPWOPLPPPP
having a	PQPPPPPPPPPPPPPPPP
having the	PPPPPPRPPPPOPPPPPP
having the affair	PPPPPPRPPPPOPPPPPP
he	NNVRQQXNMPMLPMSPPQ
he $?	PPOPPRRPSPOOPPOPPP
he does	PPTPPPPPPPLPPPPPPP
he have	OPTPPPPPPPOOPPPPPP
he is	PPPPPPPPPPSPPNPPPQ
he left	PPRPPPRPPPNOPPPPPP
he on	PPOPPPOPPPOMPPVPPP
he on $?	PPOPPPOPPPOMPPVPPP
he still	PPPPPPPPPPPPPPPPPP
head	PPPPPRPPOPPPPPPPPP
health	PPPQPPPPPPPPPPPPPP
health $?	PPPQPPPPPPPPPPPPPP
hear	PLPPPPPPOPSPPTPPPP
heard	OMMPPOSOPPWOQPOPPP
heard $?	PPOPPPPOPPSPPPPPPP
hearing	PPPPPPPPROQPPPPPQP
hearing is	PPPPPPPPROPPPPPPQP
heart	OPOPPPPPPPTOPOPPPP
help	YZOPMUONLQLKMNOPPP
help $?	TSOPPOPOOQNOPPPPPP
help if	PPPPPPPPPPPPPPPPPP
help to	PQPPPPPPPPPPPPPPPP
help to have	PPPPPPPPPPPPPPPPPP
help with	PPPPPPPPPPPPPPPPPP
help you	URQPMVPOMPOMMOPPPP
help you $?	TQOPMSPPPPNOPPPPPP
help you with	PRPPPPPPPPOPPPPPPP
helped	PPOPPRPPPPROPOPPQP
helped you	PPPPPPPPPPSOPOPPPP
helpful	PPPPPPPNPPRPRPPPPP
helpful to	PPOPPPPOPPRPPPPPPP
helping	PORPPQPPPPOOQPPPPP
helping $?	PPRPPPPPPPOOQPPPPP
helps	PPPPPPPPPPPPPPPPPP
her	M[ITOJOS]QRKLNKQRN
her $.	PPPPPPPPPPPPPPPPQP
her $?	NVQPNNOOTQRQMOMPOQ
her ,	PSPQPOOPNQPPPPPPPP
her , and	PPPPPPPPPQPPPPPPPP
her first	PRPPPOPPPPPPPPPPPP
her first $?	PRPPPOPPPPPPPPPPPP
her how	PPPPPPPPPPPPPPPPPP
her how you	PPPPPPPPPPPPPPPPPP
her name	PPPPPPQPOPPPPPPQPP
her name $?	PPPPPPQPPPPPPPPPPP
her on	PQPPPPPPOPPPPPPPPP
her or	POPSPOPPOPPPPPPPPP
her or leave	PPPQPPPPPPPPPPPPPP
her so	PPPPPPPPQPPPPPPPPP
her straight	PQPPPPPPPPPPPPPPPP
her that	SPLPPPPPUPOOPOPPPP
her the	PQPPPPPPPPPPPPPPPP
her the truth	PQPPPPPPPPPPPPPPPP
her to	NPOPPPPOPPVPPPPPPP
here	NPTRPPPOPQNNMUPPPP
here $.	PPPPPPPPPPPPPPPPPP
here $?	NPTPPPPOPPNNPUPPPP
hide	PPNPPPPPTPOPPPPPPP
high	PPPPOPQPPPPPPPPQPP
him	ROORPRPPMPPOPOOPPS
him $?	RMOPPSPPNPQOPOPPPS
him a	PPPPPPPPPPPPPPPPPP
his	PSOPPNQPOPMTPPPPPP
his wife	PPPPPPPPPPPPPPPPPP
his wife $?	PPPPPPPPPPPPPPPPPP
hold	PPPPPPPPPPPPPPPPPP
holding	PQPPPPPPPPPPPPPPPP
home	NPOPPPPPOPQTPOPPPP
home $?	OPOPPPPPPPNTPPPPPP
honest	PPWPPPPOOPOPPLPPPP
hope	OPRPOPPPPPSNPOPPPP
hope for	PPPPPPPPPPROPPPPPP
hope for $?	PPPPPPPPPPROPPPPPP
hopeless	PPSPPPPPOPONPPPQPP
hoping	POMPPQOPPPTSPOPPPP
hospital	PPPPPPPPOPPPPPRPPP
hour	OPOPPPPQPPRPPOPPPP
hours	PPPPPOOPRPPPPPPPPP
how	NKQMLOLPTWYISROQOP
how about	PSPPPPPPPPPPPPPPPP
how about a	PQPPPPPPPPPPPPPPPP
how are	RPMPPPPPPPUOQPOPPP
how are you	RPNPPPPPPPPOPQPPPP
how ashamed	PPPPPPPPPPPPPPPPPP
how awful	PPPPPPPPOPPPPPPPRP
how bad	PPPPPPPPQPPPPPPQOP
how bad is	PPPPPPPPPPPPPPPQOP
how big	PPPPPPPPPPPPPPPQPP
how can	RPNPPPPPPPLOPPVPPP
how can you	RPNPPPPPUPLOPPPPPP
how come	PPOPOPOPOPOOPPOQPV
how come it	PPPPPPPPPPPPPPPQPP
how come you	PPPPPPPPPPPPPPPPPR
how confident	PPPPPPPPPPPPPPPRPP
how confident are	PPPPPPPPPPPPPPPQPP
how could	TPQPPPPPOPRNPNPPPP
how could a	PPPPPPPPPPPPPPPPPP
how could you	WPOPPPPPPPNOPOPPPP
how did	NNLPLPSOPRP]QNOPPO
how did it	OPOPPPPPPPQSPPPPPP
how did she	PPPPPPPPPQOQPPPPPP
how did that	PPPPPPPPPPPQPPPPPP
how did the	PPOPPPTPPPRMPPPPPP
how did we	PPPPPPPPPPPPQPPPPP
how did you	OOOPPPQPPQLXPOPPPP
how do	NSOPOONNOQWNRTOMPO
how do people	PPOPPPPPPPRPPPPPPP
how do you	OTPPOOOOPQPORUONPO
how does	NOTPQPOQOPQMPTOPPP
how does it	PPOPPPPPRPOOPRPPPP
how does this	PPPPPPPRPPNPPQPPPP
how does your	OPNPPPPOPPUOPRPPPP
how else	OOUPPPPPPPOOPPPPPP
how else could	OOUPPPPPPPOOPPPPPP
how has	PPNPNPPPOPROPUPPPP
how has this	PPOPPPPPPPPPPRPPPP
how is	OPQPQPPPOPQORNPPPQ
how is that	PPRPPPPPOPQOPPPPPP
how it	OOPPPSPPOPUOPPOPOP
how long	OPMPQPPPQPMWPOPPPP
how long has	PPOPPPPPPPNUPPPPPP
how long have	OPNPPPPPQPOSPOPPPP
how many	PPPPSPOPPQOOPPQPPP
how many staff	PPPPPPPPPPPPPPPPPP
how might	VQNPPPPOOPPOPNPPPP
how might a	PPPPPPPPPPPPPPPPPP
how might you	XPOPPPPOPPMPPNPPPP
how much	OORPPPPPTPQOPMPPPP
how much did	PPPPPPPPPPPPPPPPPP
how much do	PPPPPPPPPPPPPPPPPP
how much longer	OPNPPPPPWPMPPPPPPP
how much of	PPUPPPPPMPQOPOPPPP
how often	PPPPPPPPPPPSPNPPPP
how old	PPPPPPQPPQPPPPPPPP
how old is	PPPPPPQPPQPPPPPPPP
how the	PPPPPPPPPPRPPPPPPP
how true	PPQPPPPPPPOOPRPPPP
how unfair	PPPPPPPPPPPPPPPPPP
how upset	PPPPPPPPQPPPPPPPPP
how upset were	PPPPPPPPQPPPPPPPPP
how was	PPPPPPOPPQQPPPPPPP
how will	TOPPPPPORQOOPPPPPP
how will you	TOPPPPPORPOOPPPPPP
how would	OPQPPPOYOPKNOQOPPP
how would it	PPOPPPPUPPPPPOPPPP
how would you	PQNPPPPSOPMOOSPQPP
how you	PPNPPPPONQPOPTPPPP
how you feel	PPPPPPPPPPPPPPPPPP
how you handle	PPPPPPPPPPPPPRPPPP
hr	PRPPPOPPPPPPPPPPPP
hr $?	PQPPPPPPPPPPPPPPPP
hr ,	PPPPPPPPPPPPPPPPPP
hub	PSPPPNPPPPPPPPPPPP
hub $?	PSPPPNPPPPPPPPPPPP
huddle	POPPQPPPPPQPPPPPPP
huddle $?	POPPPPPPPPQPPPPPPP
huddles	PSPPPMPPPPPPPPPPPP
hurt	PTPQPNPPOPPPPPOPPP
hurt $?	PPPPPPPPPPPPPPPPPP
hurt ,	PPPPPPPPPPPPPPPPPP
husband	PPPPPOPPOPOSPPPPPP
i	LRLNQORPWRXFNPMOTS
i am	PRPPPSPPQNPPPPPPMP
i am hearing	PPPPPPPPROPPPPPPQP
i assume	PRPPPPPPNPPPPPPPPP
i can	PPPPPPPPPPPPPPPPPP
i do	PQPPPPPPOPPPPPPPPP
i do n't	PQPPPPPPOPPPPPPPPP
i feel	PPPPPPPPPPPPPPPPPP
i felt	PPPPPPPPPPPPPPPPPP
i guess	PPPPPPPPPPPPPPPPPP
i had	PPPPPPPPPPPPPPPPPP
i have	PPRPPPPPPPOOPPPPPP
i have been	PPPPPPPPPPPPPPPPPP
i hear	PPPPPPPPPPPPPPPPPP
i just	PPPPPPPPPPPPPPPPPP
i know	PPPPPPQPPPPPPPPPPP
i mean	PNOPPPPPRRNNPPPPPS
i suggest	PQPPPPPPPPPPPPPPPP
i suggest you	PPPPPPPPPPPPPPPPPP
i think	PPPPPNPPRPPPPPPPQP
i think you	PPPPPPPPPPPPPPPPQP
i understood	PPPPRPPPPPPPPPPPPP
i was	PPPPPPPPPPPPPPPPQP
i would	PPPPPPQPPPPPPPPPQP
i would go	PPPPPPPPPPPPPPPPPP
i would tell	PPPPPPPPPPPPPPPPPP
idea	MSOPPROPNPPUPPOPNP
idea $?	PPPPPRPPOPPPPPPPPP
idea to	PSPPPPPPPPPPPPPPNP
idea was	OPPPPPPPPPPRPPPPPP
idea was it	OPPPPPPPPPPRPPPPPP
ideas	SPPPPPPPNPPPPPPPPP
if	FXTONWLiFM[GOIMPON
if he	PPSPPPPOPPPOPPPPPP
if i	PPPPPPPPPPPPPPPPPP
if it	POQPPSPSOPMPPPOPPP
if it was	PPPPPPPQPPPPPPPPPP
if she	ROPPPSPRMPOOPPPPPP
if she says	PPOPPPPQPPPPPPPPPP
if that	PPJPPPPQPPVPPPPPPP
if the	PPPPPPPRPPOPPPPOPP
if you	M[RPPMORNMROPNPPPP
if you asked	PQPPPPPPPPPPPPPPPP
if you believed	OPMPPPPOPPUPPPPPPP
if you did	PPPPPPPQPPPPPPPPPP
if you got	PPQPPPPNPPSPPPPPPP
if you had	PPOPPPPSPPPPPPPPPP
if you said	PPSPPPPOPPOPPPPPPP
if you told	PQPPPPPPPPPPPPPPPP
if you were	PPRPPPPOPPOPPPPPPP
ignored	PPPPPPPPOPPQPPPPQP
imagine	POPPPOPTPPOOPPRPPP
important	PPOQPPPPOPTOPPPPPP
in	SXOLWOLZLQOLNVKNMM
in $?	PQOPPOPPPPNTPPPPPP
in a	NTOPPMPPPPUPPOPPPP
in all	PPPPPPPPQPSPPNPPPP
in all of	PPPPPPPPPPSPPNPPPP
in charge	POPPQPOPPQSPPOPPPP
in charge $?	POPPPPPPPQSPPOPPPP
in for	PPPPPOPPQPPPPPPPPP
in for you	PPPPPOPPQPPPPPPPPP
in hr	PPPPPPPPPPPPPPPPPP
in it	OPQPPPOPPSTLPPPPPP
in it $?	OPNPPPPPPQWLPPPPPP
in it for	PPSPPPPPPRMOPPPPPP
in person	PPPQPPPPPPPPPPPPPP
in that	QNRPPROOOPOTPNPPPP
in that $?	RPOPPPPPPPOOPPPPPP
in that moment	OPOPPPPPPPSPPOPPPP
in the	LMJLRVRVUOKVPNNPPP
in the end	POPMPVOPPPPPPPPPPP
in the room	PPPPPQOPPPOSPPPPPP
in the team	PPPPRPPPPPPOPPPPPP
in the way	OMNPPOPPTPOTPPPPPP
in thinking	POPPPPPPQPPPPPPPPP
in this	NPTPOPONOPNOPVPPPP
in this $?	OPUPOPPOPPPOPPPPPP
in touch	PSPPPPPPPPOOPPPPPP
in touch with	PSPPPPPPPPOOPPPPPP
in what	OPOPQPPOPPTRPOPPPP
in writing	PTPPPMPPPPPPPPPPPP
in writing $?	PTPPPMPPPPPPPPPPPP
in you	UPLPPPPOOPKJP]PPPP
in you $?	VPMPPPPPPPIOPUPPPP
in your	ROWPRPOONPOPPMPPPP
in your department	OPOPPPPPPPUOPPPPPP
in yourself	PPPPPPPPPPOPPRPPPP
include	PPPPQPPPPPPPPPPPPP
incompetent	PPPPPPPPQPOPPPPPPP
inform	PSPPPQPPOPPPPPPPNP
inform the	PSPPPQPPOPPPPPPPNP
inside	PPOPPPPPPPUPPNPPPP
instance	PQPPPPPPPOPSPPPPPP
instead	PPPPPPQPPPPPPPPPPP
interested	PPPPPPPPPPRPPOPPPP
into	POOPPQPVPPPNPNPPPQ
into this	QPOPPPPPPPSPPNPPPP
into this $?	QPOPPPPPPPSPPNPPPP
inviting	PQPPPPPPPPPPPPPPPP
inviting the	PQPPPPPPPPPPPPPPPP
involved	RQOPPPPPPPPOPPOPPP
involved $?	SQOPPPPPPPPOPPOPPP
is	NGSRWFOI[XSCSJSTTO
is $?	PPPPSPPPPPNOPPPPPP
is a	PTPPQLOPQPOPPPPQQP
is a bully	PPPPPPPPQPPPPPPPPP
is a policy	PPPPPPPPPPPPPPPPPP
is about	PPPPPPPPRPOPPPPPPP
is at	PNPPPPPPSPQPPPPPPP
is because	PPPPPOPPQPPPPPPPPP
is because you	PPPPPOPPQPPPPPPPPP
is exactly	PPPPPPPPPPPPPPPPPP
is going	OQNPPOPOOQWOPOPPPP
is going on	OPOPPPPOOQTPPPPPPP
is he	PPOPPTMPRPPPPPOPPP
is he $?	PPOPPRNPRPPPPPOPPP
is he still	PPPPPPPPPPPPPPPPPP
is in	SPOPSPOPOSHUPOPPPP
is in it	PPSPPPPPPRMOPPPPPP
is in the	OPNPQPOPPPOTPPPPPP
is in your	TPNPRPPPPPMOPPPPPP
is it	MNORSOKOTQQROSORNP
is it $?	PPQPRPPPQPNOPPOQPP
is it ,	PPPPPPPPPPPPPPPQPP
is it a	PPPPPQPPPPPPPPPPPP
is it about	PPOPPPPPNPLXPPOPPP
is it because	PPPPPPPPQPPPPPPPPP
is it her	PPPPPLNPVPPPPPPPPP
is it like	PPNPNPPPRQTOPPPPPP
is it not	PRPPPOPPOPPPPPPPPP
is it one	PPPORPPPPPPPPPPPPP
is it possible	PSPPPNPPPPPPPPPPPP
is it something	POPOPRPPPQPPPPPPPP
is it still	PPPPQPRPPNPPPPPPPP
is it that	OPSPPSPPMPOOPPPPPQ
is it the	PPPOOOOPSRPPPPPPPP
is it to	PONPPPPPNPROPPUPPP
is it too	PPPPPPPPPQPPPPPPPP
is it you	PPPPRPPPPPQPOOPPPP
is it your	PPPQPOPPQPPPPPPPPP
is lazy	PPPPPPPPPPPPPPPPPP
is lazy $?	PPPPPPPPPPPPPPPPPP
is like	OPPPPPPPPPRPPPPPPP
is missing	PPLPPPPPPPXOPPOPPP
is missing $?	PPLPPPPPPPXOPPOPPP
is more	PPPQPPPPPPPPPPPPPP
is n't	PQOPOPPPRPPPPPRPOP
is n't he	PPPPPPPPQPPPPPPPPP
is n't it	PQPPPOPPMPPPPPUPPP
is n't she	PPPPPPPPPPPPPPPPPP
is n't that	POPPPOPPTPPPPPNPPP
is n't the	PQPPPPPPPPPPPPOPPP
is n't there	PQPPPUPPLPPPPPNPPP
is new	QPPPPPPPPPPPPPQPPP
is not	POPPPOPPTPPPPPPPPP
is nothing	POPPPKPPPPPPPPWPPP
is on	OPMPPPPPPPSSPPPPPP
is racism	PPPPPPPPPPPPPPPPPP
is really	PPPPPPPPQPPPPPPPPP
is she	OOOPOOTPPRSOPPOPPP
is she like	PPPPPPPPPQPPPPPPPP
is so	PPPPPPPPQPPPPPOPPP
is stopping	OQUPPPPPOQNOPPPPPP
is stopping you	OQUPPPPPOQNOPPPPPP
is supporting	PPPPPQPPOPPPPPPPPP
is supporting you	PPPPPQPPOPPPPPPPPP
is that	NMYPQNSOMPJPONRPTP
is that $?	OORPQPSPPPNOPPPPPP
is that a	PPPPPPPPPPPPPPPPPP
is that enough	PPPPPQPPPPPPPPOPPP
is that really	PPSPPPPPNPOPPORPPP
is that the	PPPPOQRPOPPPPPOPPP
is that your	PPPPPPPPPPPPPPPPPP
is the	RN[QQPUOMPMJOKNQOQ
is the culture	PPPPPPPPPPPPPPPPPP
is the first	QPPPPPPRPPPPPPPPPP
is the issue	PPOPPPPOQPRPPPPPPP
is the manager	PPPPPPPPPPPPPPPPPP
is the name	PPPPPPRPPPPPPPPPPP
is the problem	PPPQPPPPPPPPPPPPPP
is the reason	PPPPPPPPPPPPPPPPPS
is the system	PPPPPPOPPQPPPPPPPP
is the team	PPOPQQOPPPQPPPPPPP
is the worst	OPUPPPOPPPNOPPPPPP
is there	POQPPVOPONRPOPOPPP
is there a	PQPPPQPPPPPPPPPPPP
is there any	PQPPPSPPPPPPMPPPPP
is there anything	PNPPPPPPPPPPRPPPPP
is this	OOMPPPPPOPNOSVOROP
is to	PQPPPPPPPPPPPPPPPP
is within	VPMPPPPPPPOOPPPPPP
is wrong	PPPPPPPPPPPPPPRPPP
is wrong with	PPPPPPPPPPPPPPRPPP
is you	PPPPPPPPRORPPOPPPP
is your	ONWPSPVOPOJMPPOPPQ
is your action	QPPPPRPPNPPOPPPPPP
is your gut	OPOPPPPPPPSPPOPPPP
is your manager	PPPPPPQPQPPPPPPPPP
is your next	PPPPRPPPPPOPPPPPPP
is your reason	PPPPPPPPPPPPPPPPPQ
is your role	PPPPPPPPPQPPPPPPPP
is yours	TPOPPPPPPQOOPPPPPP
issue	OPNOPPPRRQQPPPPPPP
issue $?	PPOPPPPOPPRPPPPPPP
it	KIRQNOMYPVXTIMPTNK
it $	PONPPPPPOPROPOPSPP
it $.	PPPPPPPPPPPPPPPPPP
it $?	ULMPQUNLOTYROKOPOL
it ,	PPOPPOOPPQROPPPQPP
it , and	PPPPPPPPPPPPPPPPPP
it , the	PPPPPPPPPPQOPPPPPP
it , will	PPPPPPPPQPPPPPPPPP
it a	POPLPPVPOPPPPPQPPP
it about	PPOPPPPPNPLXPPOPPP
it all	PPOPPPPSOPOPQPPPPP
it always	PPPPPQPPOPPPPPQPPP
it and	PPPPPPOPPQPPPPPPPP
it as	PPPPPPPPPPPPPPPPPP
it as a	PPPPPPPPPPPPPPPPPP
it be	OPNQONPQTPTOPPOPPP
it be $?	POOPPPPSPPPPPPPPPP
it be an	PPPPPPPPPPPPPPPPPP
it be better	PQPPPPPPPPPPPPPPPP
it be easier	PPPQPPPPPPPPPPPPPP
it be good	PPPPPPPOPPRPPPPPPP
it be like	PQOPPPPOPPRPPPPPPP
it be that	PPPPPPPPPPPPPPPPPP
it be to	PQPPPPPPPPPPPPPPPP
it be worth	PQPPPPPPPPPPPPPPPP
it because	PPPPPPPPQPPPPPPPPP
it because you	PPPPPPPPQPPPPPPPPP
it been	PPPPOPOPPQSPPPPPPP
it been reported	PPPPQOPPPPPPPPPPPP
it better	PPPPPPPPPQPPPPPPPP
it bother	PPPPPQPPOPPPPPPPPP
it bother you	PPPPPQPPOPPPPPPPPP
it by	PPPPPPPPPPPPPPPPPP
it come	PPOPPPPPPPRPPPPPPP
it down	PPPPPQPPOPPPPPPPPP
it down $?	PPPPPQPPPPPPPPPPPP
it easier	QPOPPPPPPPSOPOPPPP
it ever	PPPPPQPPPPPPPPPPPP
it failed	POPPPSPPOPPPPPPPPP
it feel	PONPPPPSQPPOPQPPPP
it feel to	POOPPPPSRPPPPNPPPP
it for	PPRPPPPPPRNOPPPPPP
it for you	PPRPPPPPPPPPPPPPPP
it from	PPPPPPPPPPPPPPPQPP
it get	POOPPLPPPPOTPPUPPP
it gets	PPPPPPPPPPPPPPPPPP
it go	PPPPPPPPPPPPPPPPPP
it happens	TPPPPPPPPPMPPPPPPP
it has	OPSPPPPPPPOOPPPPPP
it help	PQPPPPPPPPPPPPPPPP
it help if	PPPPPPPPPPPPPPPPPP
it help to	PQPPPPPPPPPPPPPPPP
it her	PPPQPLNPVPPPPPPPPP
it hurt	PTPPPNPPOPPPPPOPPP
it if	RPPPPPPPPPPPPPPPPP
it in	PSOPPMPPQPNOPUPPPP
it in writing	PTPPPMPPPPPPPPPPPP
it is	OOTPPMOPTORMPOOQQP
it is a	PPPPQPPPPPPPPPPQPP
it is because	PPPPPOPPQPPPPPPPPP
it is like	OPPPPPPPPPRPPPPPPP
it is not	POPPPOPPSPPPPPPPPP
it is racism	PPPPPPPPPPPPPPPPPP
it is the	PPPPPPPPPPPPPPPPPP
it like	PPNPNPOPTQSQPPPPPP
it like to	PPPPNPPPRPQPPPPPPP
it look	PPPPPPPSPPPPPPPOPP
it look like	PPPPPPPRPPPPPPPOPP
it make	POOPPQPPQPRPPPPPPP
it matter	POPPPSPPOPPPPPPPPP
it mean	OPNPPPPOPPQPPTPPPP
it mean to	OPNPPPPOPPQPPTPPPP
it more	PPPPPPPPPPPPPPPPPP
it must	PPPPPPPPQPPPPPPPPP
it not	PRPPPOPPOPPPPPPPPP
it now	PPPPPPPPPPKPPUPQPP
it now $?	PPPPPPPPPPKPPUPQPP
it on	PQPPPPPPPPPPPPPPPP
it on monday	PPPPPPPPPPPPPPPPPP
it one	PPPORPPPPPPPPPPPPP
it or	PPPQPPPPPPPPPPPPPP
it or do	PPPQPPPPPPPPPPPPPP
it out	PPPPPPPPPPPPPPPPPP
it out $?	PPPPPPPPPPPPPPPPPP
it possible	PSOPPNPPPPORPPPPPP
it possible to	PQOPPOPPPPORPPPPPP
it say	PPMPPPPQUPOOPOPPPP
it serve	PPVPPPPPPPLPPOPPPP
it serve you	PPVPPPPPPPLPPOPPPP
it something	POPOPRPPPQPPPPPPPP
it sounds	PPPPPPPPPPPPPPPPPP
it sounds like	PPPPPPPPPPPPPPPPPP
it start	PPPPPPPPPPPPPPPPPP
it still	PPPPQPRPPNPPPPPPPP
it take	OSSPPPPNPPLPPPPPPP
it take for	PSSPPPPNPPLPPPPPPP
it that	OPSPPSPPMPOOPPPPPQ
it that way	PPPPPPPPPPPPPPPPPP
it that you	OPSPPTPPKPOOPPPPPQ
it the	PMPQOQOPSRPPPPPPPP
it the same	PNPPPRPPPPPPPPPPPP
it there	POPPPQPPPPPPPPPPPP
it there $?	POPPPQPPPPPPPPPPPP
it this	PPPPPQPPPPPPPPPPPP
it this week	PPPPPQPPPPPPPPPPPP
it time	PQPPPPPPPPPPPPPPPP
it to	ORNPPOPPMPUOPNUPPP
it to get	PQPPPPPPQPPPPPPPPP
it to the	PSPPPOPPOPPPPPPPPP
it to you	PPOPPPPPOPTOPPPPPP
it too	PPPPPQOPPQPPPPOPPP
it too much	PPPPPPPPPQPPPPPPPP
it up	PPPPPPPPOPPPPPPPQP
it was	NOVPPQOQMPOQPOPPOP
it was your	PPPPPRPPNPPPPPPPPP
it were	PPTPPPPOPPOPPPPPPP
it when	POPPPPPPMPQPPPTPPP
it will	PNOPPSPPPPQPPPPPPP
it will get	PNPPPSPPOPPPPPPPPP
it with	PQPPPPPPPPPPPPPPPP
it would	PPPPPPPPPPPPPPPPPP
it would be	PPPPPPPPPPPPPPPPPP
it you	PPNPRPPOPPQSOOPPPP
it you want	PPPPRPPPPPQPOOPPPP
it you were	PPOPPPPPPPPSPPPPPP
it your	PPPQPOPPQPPPPPPPPP
it your confidence	PPPQPOPPQPPPPPPPPP
its	PPOPQPOPPPSOPPPPPP
jealous	PPPPPPPPPPPPPPPPPP
job	OULPSNTPQNOPPNOROP
job $?	PVOPPOPOPPMSPPPPPP
job share	PPPPPPPPPPPPPPPPPP
job share $?	PPPPPPPPPPPPPPPPPP
joint	PRPPPOPPPPPPPPPPPP
joke	PPOPPPOPOPOTPPQPPP
joke $?	PPOPPPOPOPOTPPQPPP
junior	OPOPPPPOPPUPPOPPPP
just	MZNPQGMQRONRQTPPRN
just a	PPPPPPPPPPPPPPPPPP
just ask	PRPPPOPPOPPPPPPPPP
just doing	PPPPPPPPQPPPPPPPPP
just now	PPPPPPNOPPONRUPPPP
just now $?	PPPPPPNOPPONRUPPPP
just refuse	PRPPPPPPOPPPPPPPPP
just say	PQPPPPPPOPPPPPPPPP
just tell	PSPPPNPPPPPPPPPPPO
just tell her	PRPPPNPPPPPPPPPPPP
just that	PPPPPPPPQPPPPPPPPP
justice	OPOPPPPPPPRPPPPPPP
keep	PROPPMPOPRPOQPPPQP
keep a	PSPPPNPPPPPPPPPPPP
keep to	RPPPPPPPPPOPQPPPPP
keeping	PWPPPIPPPPPPPPPQPQ
keeps	NMOPPPPPTQTOPOPPPP
keeps you	OMOPPPPPTQROPOPPPP
kind	PVLPQPPOQPLSPRNPPP
kind of	OVMPQPPOQPOTPNNPPP
kind of leader	PPOPPPPPTPSNPMPPPP
kind of support	PPPPPPPPPPPSPOPPPP
knew	PPPPPOPORPQPPPPPPP
knew $?	PPPPPOPOQPQPPPPPPP
know	SLROPSRPOPRMONSPOM
know $?	QTPPPPPPNPPNPPOPPP
know about	SROPQMPPPPOPPPPPPP
know how	PMPPPTPPPPPPPPPPPP
know it	PPQPPPPPPPPPPPPPPP
know that	PQRPOOPOOPQPPPPPPP
know what	PLPPPPPPPPPPPPUPPP
know what to	PNPPPRPPPPPPPPPPPP
known	OPOPPPPPPPOSPPPPPP
known $?	OPOPPPPPPPOSPPPPPP
knows	PMPPPUPPPPPPPPPPPP
last	POSPQPNQOPQQPNPPPP
last year	PPPPQPPPPPQPPPPPPP
late	PMPPPRPPRQPPPPPPPP
late $?	PPPPPOPPRQPPPPPPPP
later	PPPPPPPPPPPPPPPPPP
laughing	PPQPPPPTPPMOPPPPPP
lazy	PPPPPPPPPPPPPPPPPP
lazy $?	PPPPPPPPPPPPPPPPPP
lead	PPPQQPPPPPPPPPPQPP
leader	PKOPPUPPSPTNPNPPPP
leader $?	PKOPPUPPOPOPPSPPPP
leadership	PPPPPPPPMPPPPPSPPP
leadership $?	PPPPPPPPMPPPPPSPPP
learn	OPPPPPPPPPRPPOQPPP
learned	POOPPPPPPPROPQPPPP
leave	ONRQPPPOOPRQPOQPPP
leave $.	PPPPPPPPPPPPPPPPPP
leave $?	PPPPPPPPOPPPPPRPPP
leave it	POPPPQPPPPPPPPPPPP
leaving	OPOPPOPPRPPQPOPPPQ
leaving $?	OPPPPOPPOPRRPOPPPP
left	OQQPPMRNPPNPSPPNPS
left $?	PPOPPPRPPPQOSPPNPP
legal	PPPPPPPPPPPPPPPPPP
let	PQOPPQOS]OKLONOPOP
let down	PPPPPPPPSPPPPPPPOP
let go	QPPPPPPPPPQPPPPPPP
let her	POPPPPPPRPPPPPPPPP
let it	PPPPPPPPPPPPPPPPPP
let it get	PPPPPPPPPPPPPPPPPP
let it go	PPPPPPPPPPPPPPPPPP
let me	PSPPPPPPPPOOPPPPPP
let us	PPPPPSPPUPNMPOPPPP
let you	PPPPPOPPRPPPPPPPPP
let you down	PPPPPOPPRPPPPPPPPP
letter	PTPPPMPPPPPPPPOPPP
lies	PPMPPPPPUPPOPOPPPP
life	PPPPPOPPOPRPPORPPP
like	PIGOLNPIRQYVPTVPQP
like $?	QLSPPMONOPJSPSURPP
like a	PPPPPOPPPPPPRPPPPP
like from	PPPPOPPOPPTPPOPPPP
like her	OPOPPPPOPPRPPPPPPQ
like her $?	PPPPPPPPPPPPPPPPPQ
like if	PPPPPPPSPPOPPPPOPP
like it	POPPPQPPPPPPPPPPPP
like it there	PPPPPQPPPPPPPPPPPP
like that	OONPPRSPQPNOPOSPPP
like that $.	PPPPPPPPPPPPPPPPPP
like that $?	OONPPRSPNPOOPPSPPP
like the	PPPPPPOPPPQRPOPPPP
like this	OPOPPPPPPPPQPRPPPP
like this to	PPPPPPPPPPSPPOPPPP
like to	RPMPNPPLRPUNPTPPPP
like to be	PPOPPPPORPQPPPPPPP
like to say	PPPPPPPPPNRPPPPPPP
like to tell	PPPPPPPPPPPPPPPPPP
like us	ROPPPPPPPPPPPPPPPP
like us to	ROPPPPPPPPPPPPPPPP
like when	PPPPPPPPPPRPPPPPPP
like you	PPPPPNPPPPPPPPPPSP
like you are	PPPPPPPPPPPPPPPPPP
like your	PPPPPRPPOPRPPOPPPP
line	PPOPSNPPOPORQPPPPP
line manager	PPPPROPPPPPPPPPPPP
list	PQPPPPPPPPPPPPPPPP
listen	PPOPPOPPPPNPPSRPPP
listen $?	PPOPPNPPPPNPPSSPPP
listened	PPPPPQPPPPPPPPPPPP
listened to	PPPPPQPPPPPPPPPPPP
listened to $?	PPPPPQPPPPPPPPPPPP
listening	PPPPPPOPPPPRPPPPPP
little	OOOPOPPPPPTPPPPPPP
live	OPPPPPNPRPPPPPSPPP
live $?	PPPPPPQPPPPPPPPPPP
livid	PPPPPPPPPPPPPPPPPP
log	PPPPPPPPPPPPPPPPPP
lonely	POPPPOPPRPPPPPPPPP
lonely $?	POPPPOPPRPPPPPPPPP
long	OOMPRQPPQPMWPOPPPP
long $?	POPPPQPPPPPPPPPPPP
long has	PPOPPPPPPPNUPPPPPP
long have	OPNPPPPPQPOSPOPPPP
long have you	OPNPPPPPQPOSPOPPPP
longer	OPNPPPPPVPMPQPPPPP
look	NOSPPOPONPNRPXOOPP
look $?	PPOPPPPQPPNSPPPPPP
look after	RPPPPPPPPPPPPOPPPP
look after yourself	RPPPPPPPPPPPPOPPPP
look at	OQSPPOPPPPOPPOPPPP
look at $?	OQSPPOPPPPOPPOPPPP
look like	POSPPPPPPPPNPRPOPP
look like $?	QOTPPPPOPPKOPSPPPP
look like to	OPOPPPPPPPRPPPPPPP
looked	OPOPPPUPPPNPPPPPPP
looked at	PPPPPPPPPPPPPPPPPP
looked at the	PPPPPPPPPPPPPPPPPP
looking	ORLPPNPPPPVPPOPPPP
lose	OQVPPPPLPPQNPOPPPP
lot	PNOPPPPPRPRPPOPPPP
love	PONPPPPPMPTPPPTPPP
lunch	PPPPPPPPPPPPPPPPPP
lunchtime	PRPPPPPPPOPPPPPPPP
mad	PPPPPPPPPPPPPPPPPP
made	MONPQMOOTPMWPNOPPV
made it	OPRPPOPPQPOQPPPPPP
made you	NOMPPNPPSPMTPOPPPW
made you so	PPPPPPPPRPPPPPPPPP
make	VSKOPOOSRPPMPLOQPP
make $?	PSOPPPPPPPPOPOPPPP
make a	RPOPPQPPPPOPPPPPPP
make a difference	RPOPPQPPPPOPPPPPPP
make it	RPPPPPPPPQOPPOPRPP
make it easier	RPPPPPPPPPPPPOPPPP
make of	OPOPPPPUPPOOPOPPPP
make sense	PPPPPPPPPPQPPPPPPP
make sense to	PPPPPPPPPPPPPPPPPP
make sure	TPPPPPPPPPMPPPPPPP
make sure it	TPPPPPPPPPMPPPPPPP
make you	PPPPPNPPRPPPPPPPPP
make you feel	PPPPPOPPQPPPPPPPPP
makes	NOUPLPNOPPUUPNOPPP
makes you	OPRPLPOPRPRTPOPPPP
makes you so	OPRPPPPPSPNNPPPPPP
makes you think	PPQPLPPPOPNXPPPPPP
making	PPQPPPPPPPPPPPPPPP
man	PPPPPPPPRPNPPPPPPP
manage	POPPQPPPRPNQPPPPPP
manage to	PPPPPPPPRPNQPPPPPP
manage to stay	PPPPPPPPRPNQPPPPPP
manager	SSNOOQWOMRMMONPPSP
manager $	PPPPPOPPPPRPPPPPQP
manager $.	PPPPPOPPPPPPPPPPQP
manager $?	TQOPOQQPPPONPOPPPP
manager about	PPPPPPPPPPPPPPPPPP
manager first	PPPPPPPPPPPPPPPPPP
manager first $?	PPPPPPPPPPPPPPPPPP
manager know	PPPPPQPPPPPPPPPPPP
manager know $?	PPPPPQPPPPPPPPPPPP
managers	PPPPPOPPOPPPPPRPPP
many	PPPPSPOPPROOPPPPPP
many staff	PPPPPPPPPPPPPPPPPP
many staff are	PPPPPPPPPPPPPPPPPP
matron	PLOPPPWQOOQOPPPPPP
matron $?	PSPPPOPPPOQOPPPPPP
matter	POOPPSPPOPQPPPOPPP
matter $?	PPPPPPPPPPQPPPPPPP
matters	OPOPOPPPPPUOPOPPPP
matters to	PPPPOPPPPPSOPPPPPP
matters to you	PPPPOPPPPPSOPPPPPP
may	PPPPQPPPPPPPPPPPPP
maybe	P[OPPEOPVPOOPPOPOP
maybe a	PRPPPOPPPPPPPPPPPP
mdt	POPPRQPPPPOPPPPPPP
me	PPOPOOOOQRUOPOOPPQ
me $.	PPPPPPPPPPPPPPPPPP
me $?	PPPPPPPPPPPPPPPPPP
me about	PPPPPPPPPPPQPPPPPP
me more	PPPPPPPPPPPQPPPPPP
me of	PPPPPPPPPPPPPPPPPP
me of my	PPPPPPPPPPPPPPPPPP
mean	LMONSNOOPSTUMOPPPS
mean ,	PNOPPPPPPROUMPPPPP
mean by	OPOPPPPPOPOSPPPPPP
mean the	PPPPQPPPPPPPPPPPPP
mean to	OPLPPPPOPPUOPRPPPP
mean to you	OPNPPPPPPPROPSPPPP
meant	POPPPPPPOPQRPPPPPP
meant to	PPPPPPPPPPQPPPPPPP
meant to you	PPPPPPPPPPQPPPPPPP
mediation	PUPPPOPPPRONPPPPPP
mediation $?	PUPPPPPPPPMPPPPPPP
meet	RPRPPQPPOPNPPPPPPP
meet again	RPPPPQPPPPOPPPPPPP
meet again $?	RPPPPQPPPPOPPPPPPP
meeting	OROPRPOPPPOQPPPPPP
meeting $?	PRPPQPPPPPOOPPPPPP
meeting with	PPPPPPPPPPQPPPPPPP
meeting with the	PPPPPPPPPPPPPPPPPP
mentioned	OPNPPPPOPPSTPOPPPP
mentor	PMPPPRPPSPRPPNPPPP
mentor $?	PRPPPKPPTPSPPNPPPP
mentor help	PPPPPPPPPPPPPPPPPP
mentor help you	PPPPPPPPPPPPPPPPPP
met	POPPRPPPPPPPPPPPPP
midwife	PPPPPQPPPPPPPPPPPP
midwifery	NPPPPPPPPPPSPPPPPP
might	cRRPPRNQOPMHOLNPNO
might a	PPPPPPPPPPPPPPPPPP
might be	RROPPOPPRPOPPPPPNP
might he	OPTPPPPPPPOOPPPPPP
might he have	OPTPPPPPPPOOPPPPPP
might help	PQPPPPPPPPPPPPPPPP
might it	PPPPPPPPPPPPPPPPPP
might it be	PPPPPPPPPPPPPPPPPP
might the	OPQPPPPOPPSOPPPPPP
might you	YRPPPOPOOPLOPNPPPP
might you be	PQQPPOPPOPPPPPPPPP
mind	SJPPPTPOOPQSPNPPPP
mind $?	TKPPPTPOPPSNPNPPPP
mind when	PPOPPPPPPPOSPPPPPP
minute	POPPPPPVPPKPQPPPPP
minutes	PPPPPPPPPPPPSPPNPP
missing	OPMPPPPPPPWOPPOPPP
missing $?	OPMPPPPPPPWOPPOPPP
mistake	PPOQPPOPOPOTPOPPPP
mistakes	PPPPPPPPQPPPPPPPPP
moment	OOMPPOPPONQSRVOPPP
moment $?	OOMPPONPOPPTRVOPPP
monday	RPPPPPPPPPOPPPPPPP
monday $?	RPPPPQPPPPOPPPPPPP
money	OPPQPPPRPPOPPPPPPP
money or	PPPQPPPPPPPPPPPPPP
months	PPPPROPPPPQOPPPPPP
months $?	PPPPROPPPPQOPPPPPP
more	PLNRNLOPROVSQOQPPP
more $.	PPPPPPPPPPPRPPPPOP
more $?	PTPPPMPPOPPPPPPPPP
more ,	PPPQPPPPPPPPPPPPPP
more about	PNPPOPPPPPRQPPPPPP
more about that	PPPPPPPPPPPQPPPPPP
more about the	POPPOPPPPPQRPPPPPP
more assertive	POPPPPPPSPPPPPPPPP
more can	PPPPPPPPPPPPPPQPPP
more of	PPPPPPPPPPOPQPPPPP
more staff	PPPPPPPPPPPPPPPPPP
more staff $?	PPPPPPPPPPPPPPPPPP
more you	PPPPPPPPPNRPPPPPPP
most	MOLPPPONPPWWQNPPPP
most $?	OPOPPPPPQPRSPNPPPP
mother	PPPPPPPPQPPPPPPPPP
mother $?	PPPPPPPPQPPPPPPPPP
move	SPROOPPONPOOROPQPQ
move $?	QPPPPPPOPPPPPPPPPQ
move on	RPSOPPPPNPNPQPPPPP
move on $?	RPSOPPPPNPNPQPPPPP
move to	OPPPPPPPPPQPQPPPPP
moved	PUOPQOPOPMPPPPPPPQ
moved $?	PQPPPPPPPPPPPPPPPP
moving	TQOPPPPPPPOPPPPPPP
moving $?	TPOPPPPPPPOPPPPPPP
much	OORPPPPPTPQOPMPPPP
much $?	PPPPPPPPPQPPPPPPPP
much did	PPPPPPPPPPPPPPPPPP
much do	PPPPPPPPPPPPPPPPPP
much longer	OPNPPPPPWPMPPPPPPP
much of	PPUPPPPPMPQOPOPPPP
much of this	PPQPPPPPPPPPPPPPPP
must	PNPPPOPPXPPPPPOPMP
must be	PPPPPPPPPPPPPPPPPP
must have	PNPPPOPPSPPPPPPPPP
must have been	PNPPPPPPSPPPPPPPPP
my	PSPPPKSPMPRPPNOPUP
my dear	PPPPPPPPOPPPPPPPRP
my friend	PPPPPORPPPPPPPPPPP
my manager	PPPPPPPPPPPPPPPPPP
my old	PPPPPPPPPPPPPPPPPP
my ward	PPPPPNPPPPPPPPPPSP
my ward $.	PPPPPNPPPPPPPPPPSP
n't	IOZSNIKX_OKKPMTOOP
n't $?	OPPPPPPTOPOOPOPPPP
n't a	PNPPPPPPTPPPPPOPPP
n't ask	OPRPPPPPPPOPPPPPPP
n't ask $?	OPRPPPPPPPOPPPPPPP
n't be	POPPPPPPQPPPPPPPPP
n't care	PPQPPPPPPPPPPPPPPP
n't care $?	PPQPPPPPPPPPPPPPPP
n't have	PPPPPPPPQPPPPPOPPP
n't he	PPPPPPPPQPPPPPPPPP
n't he $?	PPPPPPPPQPPPPPPPPP
n't it	PQPPPOOPMQPPPPUPPP
n't it $?	PPPPPPPPRPPPPPOPPP
n't it be	PPPPPPPPPPPPPPPPPP
n't it been	PPPPPPOPPQPPPPPPPP
n't just	PQPPPPPPPPPPPPPPPP
n't like	PPPPPPPPPPPPPPPPPQ
n't like her	PPPPPPPPPPPPPPPPPQ
n't really	PPPPPPPPPPPPPPPPPP
n't respect	POQPPPPPQPPPPPPPPP
n't she	POPPPSPPPPPPPPNPPP
n't tell	POPPPPPPRPPPPPPPPP
n't that	POPPPNPPWPPPPPNPPP
n't that a	PPPPPPPPRPPPPPOPPP
n't that bullying	PPPPPPPPRPPPPPNPPP
n't that the	PPPPPPPPQPPPPPPPPP
n't the	PRPPPNPPQPPPPPOPPP
n't there	PQPPPUPQLPPPPPNPPP
n't they	PPPPPOPPRPPPPPOPPP
n't we	PPPPPPPPOPPPQPQPPP
n't we all	PPPPPPPPOPPPPPQPPP
n't you	PUOPOPPPRPOPPPQPOM
n't you $?	PRPPPPPPPPPPPPPPPP
n't you ask	PQPPPPPPPPPPPPPPPP
n't you be	PTPPPPPPMPPPPPPPPP
n't you feel	PPPPPPPPQPPPPPPPPP
n't you get	PPPPPPPPPPPPPPPPPP
n't you have	PRPPPPPPNPPPPPPPPP
n't you just	PSPPPOPPKPPPPPTPPO
n't you ring	PQPPPPPPPPPPPPPPPO
n't you say	PPPPPPPPPPPPPPPPPP
n't you see	PMPPPPPPSPPPPPPPPP
n't you tell	PQPPPPPPOPPPPPPPPP
n't you think	PPPPPPPPQPPPPPPPPP
name	PPPPPPSPOPOPPPPQPP
name $?	PPPPPPQPPPPPPPPPPP
name of	PPPPPPRPPPPPPPPPPP
name of the	PPPPPPRPPPPPPPPPPP
need	VKMPPTOOQQMNQSOPQP
need $?	PNPPPSPPPQPPPPPPPP
need a	PQPQPPPPOPPPPPPPPP
need from	OPOPPRPPPPQOQRPPPP
need from us	OPPPPSPPPPPPOPPPPP
need to	QNPPPOPOSPNPPSPPPP
needs	TPMPPPOPOPVKPPPPPP
needs $.	PPPPPPPPPPNPPSPPPP
needs $?	PQPPPPPPOPSPPNPPPP
needs to	VPNPPPPPPPPNPPPPPP
never	PNPPPPPPRPPPPPOPPS
never told	PPPPPPPPPPPPPPPPPQ
new	PPNPPPPPPPTPPOPPPP
new $?	PPOPPPPPPPORPPQPPP
newly	PPPPPPPPPPPPPPPPPP
news	POPPPRPPPPPPPPPPPP
next	ROOQQPOYPPLOOOOPPP
next $?	OPPPOPPPQQORPPPPPP
next step	RPPPPPPPPPPPPPPPPP
next step $?	RPPPPPPPPPPPPPPPPP
next time	SPPPPPPPPPPPOPPPPP
next time $?	SPPPPPPPPPPPOPPPPP
next week	PPPQPPPPPPPPPPPPPP
next week $?	PPPQPPPPPPPPPPPPPP
nhs	POPPPQPPMPPPPPSPPP
night	POQPQPONLPSQPTPPOP
night $?	PPMPQOPPOPPPPTPPPP
night staff	PPQPPPPPPPPPPPPPPP
night staff $?	PPQPPPPPPPPPPPPPPP
nights	POPQRRPPOPOPPPPQPP
nights $?	POPQRRPPOPOPPPPQPP
no	NS]PPKOPPPLNPNNPPT
no $.	PPPPPPPPPPRPPPPPPP
no $?	OPQPPPPQRPNPPPOPPP
no just	PRPPPNPPQPPPPPPPPP
no one	PPPPPPPQPPPPPPPPPP
no questions	PPPPPPPPPPPPPPPPPP
no questions $.	PPPPPPPPPPPPPPPPPP
nobody	OOUPPRPLPPSNPPOPQP
not	LYTPOLORVOPNOMMPKR
not a	PPPPPPPPPPQPPPPPPP
not ask	PRPPPPPPPPPPPPPPPN
not feel	PPPPPNPPRPPPPPPPPP
not go	PPPPPPPPPPPPPPPPPP
not have	PRPPPPPPOPPPPPPPPP
not have a	PRPPPPPPOPPPPPPPPP
not just	PRPPPOPPQPPPPPPPPO
not sure	POPPPRPPPPPPPPPPPP
not take	PSPPPOPPOPPPPPPPPP
not think	PSPPPNPPOPPPPPPPPP
not think of	PPPPPPPPPPPPPPPPPP
not use	PRPPPPPPPPPPPPPPPO
nothing	OOOPPKOPOPSOPPWPPQ
nothing $?	PPQPPPPPPPPPPPPPPQ
notice	NOOPPPPUOONPTPPPPP
notice $?	PPPPPPPSPPOPPPPPPP
notice about	PPPPPPPPPPPPQPPPPP
notice about how	PPPPPPPPPPQPQNPPPP
noticed	PPRPPOPPQPUKPPPPPP
noticing	PPPPPPPPPPNPPTPPPP
now	KMKPPTMPSPOOQ^OQPO
now $?	NNKPPSNRNPOLQ]OQPO
number	PPPPOPQPPPPPPPPQPP
nurse	ONNPQQQPQNNQPTPPPP
nurse $?	PNOPQQPPQPRQPOPPPP
nurse you	PPPPPPPPPPLPPUPPPP
nurses	OPRPPPOPOQQOPOPPPP
nurses do	PPSPPPOPOQOOPPPPPP
nursing	NPNPPPPQPPRRPOPPPQ
nursing $?	OPOPPPPPPPQRPPPPPQ
occupational	PPPPPPPPPPPPPPPPPP
occupational health	PPPPPPPPPPPPPPPPPP
of	KRMOUGMRQNVNQVPTPM
of $?	PPLPPPPPPPSRPQPPPP
of a	PNOPPPPPRPRPPPQPPP
of all	PSPPPNPPPPQPPOPPPP
of all this	PSPPPNPPPPQPPOPPPP
of asking	PPPPPPPPPPPPPPPPPP
of doing	PQQPPPPPPPPPPPPPPP
of doing it	PPPPPPPPPPPPPPPPPP
of her	PPOPPPPPSPPOPPPPPP
of her $?	PPOPPPPPSPPOPPPPPP
of it	OPSPPPPOPPSOPOPPPP
of it $?	PPSPPPPOQPPPPPPPPP
of leader	PPOPPPPPTPSNPMPPPP
of my	PPPPPPPPPPPPPPPPPP
of one	PPPPPPPPPPPPPPPQPP
of one to	PPPPPPPPPPPPPPPQPP
of order	PPPPPPPPRPPPPPOPPP
of person	PPPPPPPPOPOPPRRPPP
of questions	PPPPPPPPPPPPRPPPPP
of staff	PPPPPPPPPPPPPPPPPP
of support	PPPPPPPPPPPSPOPPPP
of ten	PPOPPPPMPPNPPUPRPP
of ten $?	PPPPPPPPPPPPPPPRPP
of that	PQTPPOPPNPNQPPPPPP
of the	OPLPRQOOKP[NPMVPPP
of the team	PPOPPQPPOPPRPPPPPP
of these	QPTPPPPPPPONPOPPPP
of this	PPQPPPPPOPSPPNPPPP
of this $?	PPPPPPPPPPSPPNPPPP
of those	RPOPPPPPPPLUPOPPPP
of time	PPOPPPPPPPSNPPPPPP
of what	PPPPPPPPPPQPPPPPPP
of you	NNXPPLPQQPNPPOOOPP
of you $?	POUPPMPPOPPQPPPPPP
of you ,	PPPPPPQPPPQPPPPPPP
of your	SPKPPPOUOPHMPZPQPP
off	OSRPQQSPOOMOPOMPPQ
off $?	OPSPPQQPQONQPOMPPQ
office	PQPPPPPPPPPPPPPPPP
often	PPPPPQPPPPPSPNOPPP
ok	POOPPPPOSQSPPPPPOP
ok with	PPPPPPPPSPPPPPPPMP
ok with that	PPPPPPPPSPPPPPPPMP
old	POOPPMYPOQNPPPPPPP
old boss	PRPPPOPPPPPPPPPPPP
old is	PPPPPPQPPQPPPPPPPP
on	TMMNQZKNEQONRMUXPP
on $.	PPPPPPPPPPNTPPPPOP
on $?	VOSOQNOPMPINSNVPPP
on ,	PPPPPPPPQQPPPPOPPP
on , and	PPPPPPPPPPPPPPPPPP
on , is	PPPPPPPPQQPPPPOPPP
on a	PNNPPTPPNPSPPOPROP
on a scale	PPPPPPPPPPPPPPPROP
on another	PPPPPPNPPPPPPPSPPP
on earth	PPPPPPPPPPPPPPRPPP
on for	OROPPPPPPPQPPPPPPP
on monday	RPPPPQPPPPOPPPPPPP
on monday $?	RPPPPQPPPPOPPPPPPP
on my	PPPPPNPPPPPPPPPPSP
on my ward	PPPPPNPPPPPPPPPPSP
on nights	POPPQSPPOPOPPPPQPP
on nights $?	POPPQSPPOPOPPPPQPP
on our	PPPPPPPPPPPPPPPPPP
on shift	PPPPPPPPPPTOPNPPPP
on shift $?	PPPPPPPPPPTOPNPPPP
on that	PPPPPPPPOPOQPPPSPP
on that $?	PPPPPPPPPPPQPPPQPP
on that scale	PPPPPPPPPPPPPPPRPP
on the	PSOPPNQPOPQQPOOQPP
on the ward	POPPPQPPPPPPPPPPPP
on this	OPPPPPPPPPLPPUPPPP
on your	QONPPVPPLPTNQPOPPP
on your own	PPPPPQPPOPPPPPPPPP
on your unit	PPPPPPQPPPQOPPPPPP
on your ward	PPPPPQPPPPPPPPPPPP
on yourself	PPPPPPPPPPPPPPPPPP
once	PQPPPPPPPPPPPPPPPP
once $?	PQPPPPPPPPPPPPPPPP
one	QJMORKZPPOSOPNOWNP
one $?	PPSPPOPPPPNPQPPPPP
one thing	SPOPPPPPPPOPPPPPPP
one to	PPPPPPPPPPPPPPPRPP
one to ten	PPPPPPPPPPPPPPPQPP
one who	PPPPPNPPRPQQPPPPOP
one with	PNPPPOUPPPPPPPPPPP
one with the	PNPPPOUPPPPPPPPPPP
one you	OPOPPPUPPPPOPPPPPP
only	POPPPRPPOPPPPPPPPP
open	PPPPPPPPPPPPQPPPPP
opinion	PPPPPPPPPPPPPPPPPP
opinion $?	PPPPPPPPPPPPPPPPPP
opportunity	PPMPPPPPPPTPPPPPPP
opportunity $?	PPMPPPPPPPTPPPPPPP
option	QQPPPOPPPPPOPPPPPP
options	TPPPPPPPPPONPPPPPP
or	NJOgUPONKQPNMOOOMO
or a	PPPLPPUPPPPPPPPPPP
or by	POPPQPPPPPPPPPPPPP
or did	PPPQPPPPPPPPPPPPPP
or did you	PPPQPPPPPPPPPPPPPP
or do	PPPQPPPPPPPPPPPPPP
or do you	PPPQPPPPPPPPPPPPPP
or go	PPPQPPPPPPPPPPPPPP
or is	PPPOPPPPPRPPPPPPPP
or is it	PPPOPPPPPRPPPPPPPP
or just	PPPQPPPPPPPPPPPPPP
or leave	PPPQPPPPPPPPPPPPPP
or leave $?	PPPQPPPPPPPPPPPPPP
or next	PPPQPPPPPPPPPPPPPP
or next week	PPPQPPPPPPPPPPPPPP
or the	POPVSOMPPPPPPPPPPP
or the matron	PPPPPPPPPPPPPPPPPP
or the system	PPPQPPOPPPPPPPPPPP
or what	PPPSPOPPONRPPPPPPP
or your	PPPNPTPPPPPPPPPPPP
order	RPPPQPPPRPOOPPOPPP
order $?	PPPPQPPPRPPOPPOPPP
other	NPRPPOSQONSPPOOOPO
other sister	PPOPPPPPPPOTPPPPPP
others	POPPPQNPPRNRPPOPPQ
others see	PPPPPRPPPPPPPPOPPP
our	PPPPPPPPPPPPQPPPPP
out	ONVQQNONSOHSPNSSPO
out $?	PORPPPPPSPNRPOMPPP
out in	POPPPROPPPPPPPPPPP
out of	OPSPPOOOQPLMPOVRPP
out of order	PPPPPPPPRPPPPPOPPP
out of ten	PPPPPPPPPPPPPPPRPP
out or	PPPQPPPPPPPPPPPPPP
out to	PPSPPPPPNPPPPPPPPP
outside	PPOPPPPPPPSPPOPPPP
over	OQMPQPPPRPMQPPSPPP
over $?	OPNPPPPPSPMRPPSPPP
own	OPSPPQOPOPQOPPPPPP
own $?	PPPPPQPPOPPPPPPPPP
own needs	PPPPPPPPPPQPPQPPPP
paid	POPOQQPPPPPPPPPPPP
parents	PPPPPQOPPPPPPPPPPP
part	SOUPPMOOMPOTPQOPPP
part of	ONTPPNOPNPSTPNOPPP
part of that	PPOPPPPPPPORPPPPPP
part of the	PPOPPROPMPTRPOOPPP
part of you	POVPPLPPRPPOPPPPPP
part time	PQPPPOPPPPPPPPPPPP
part you	PPSPPPPPPPOOPPPPPP
past	PSOPPMPPPPTNPOPPPP
patient	PPPQOPRPPPPPPPPPPP
patients	PNPPPPPPRPSOPOPPPP
pattern	PSPPQOPPPPMOPTPPOP
pattern do	PPPPQPPPPPMOPTPPPP
pattern do you	PPPPQPPPPPMOPTPPPP
pay	PPPPPPPPPQPPPPPPPP
people	ONOPPMOOKPWMPO[PPP
people $?	POPQPMPPNPPPPPWPPP
people leave	POPPPPPPPPPPPPRPPP
people leave $?	POPPPPPPPPPPPPRPPP
perhaps	PTPPPNPPOPPPPPPPPP
person	OORQQPPPOPMOPRRPPP
personally	PPPPPPPPPPPPPPPPPP
pharmacist	PRPPPPPPPPPPPPPPPO
pharmacist $?	PRPPPPPPPPPPPPPPPO
phone	PTOPPNPPOPNOPUPPPP
phone $?	PPPPPPPPPPPPPPPPPP
physio	PPPPPPPPOPNPPSPPPP
physio $?	PPPPPPPPOPNPPSPPPP
place	NOOPQQPTOPLUPNPPPP
place $?	NPPPRPPPPPNVPNPPPP
placement	PPPPPQPPPPMPPTPPPP
plan	TQNPPQOTOQOOPMOPPP
plan $.	POPPPRPPPPPPPPPPPP
plan $?	POPPPQPPOPSPPOOPPP
plan b	PRPPPNPPPPPPPPPPPP
please	PMPPPTPPPPOSPPPPOP
point	OOQPPQNOOPQRPOPQPP
point $.	PPPPPPPPPPPPPPPPPP
point $?	PPQPPPNPPPORPPPPPP
policy	PPPPPPPPPPQOPPPPPP
policy for	PPPPPPPPPPPPPPPPPP
policy for that	PPPPPPPPPPPPPPPPPP
possible	PSPPPOPQPPOQPPPPPP
possible $?	PRRPPOPOPPPPPPPPPP
possible to	PQOPPOPPPPORPPPPPP
post	POPPQQPPPQPPPPPPPP
post $?	POPPPQPPPPPPPPPPPP
poster	PPPPPPPPPPPPPPPPPP
power	TMNPPOPPTPNOPPPPPP
practice	PRPPPPPPNPPPPPPPPP
pray	PPPPPPPPPPPPPPPPPP
preceptor	POPPPPPPPPRPPPPPPP
preceptor $?	POPPPPPPPPRPPPPPPP
preceptorship	PPPPPQPPPPQOPPPPPP
pressure	PPPPPOOPOPNUPOPPRP
problem	PNMQOLOTVPROPPOQPP
problem $?	PNPPPLPPVPPPPPPPPP
problem ,	PPPQPPPPPPPPPPPPPP
problem , or	PPPQPPPPPPPPPPPPPP
problem is	PPPPPPPRPPPPPPPQPP
procedure	PVPPPKPPOPPPPPPPPP
promotion	PPPPPPPPPPPQPPPPPP
proper	PPPPPNRPQPPPPPPPPP
protect	PPUPPPPPPPMOPOPPPP
proud	PPOPPPPOPPQNPTPPPP
proud of	PPPPPPPOPPMPPUPPPP
put	MTLPOOOUTPNOPNPQPP
put up	PPPPPPPPPPPPPPQPPP
put up with	PPPPPPPPPPPPPPQPPP
put you	PSPPPPPPPPOOPPPQPP
put you in	PSPPPPPPPPOOPPPPPP
put your	OPPPPPPRPPQPPOPPPP
putting	OVSPPPPPRPKPPNNPPP
putting it	PPPPPPPPSPPPPPNPPP
qualified	PPPPPPPPPPPPPPPPPP
question	OOQPRPOOOPSOPNPPPP
question $?	PPPPPPPPPPPPQPPPPP
question ,	PPPPPPPPPPPPPPPPPP
question you	OPRPRPPPPPNPPPPPPP
questions	POPPOOPPOPPPVPOPPP
questions $.	PPPPPPPPPPPPPPPPPP
questions $?	PPPPPPPPPPPPSPPPPP
quick	PRPPPPPPNPPPPPPPPP
quiet	PQQPPOPPQPPPQOPPPP
quiet word	PRPPPOPPPPPPPPPPPP
quite	PPPPPNPPSPPPPPPPPP
racism	PPPPPPPPPPPPPPPPPP
raise	PMPPPTPPPPPPPPPPPP
rate	PPPPPPPPOQPPPPPQPP
rather	POSQPPPPPPNPPPPQPP
react	PPPPPPPPPQOQPPPPPP
reaction	POPPPPPPPPNTPRPPPP
read	OPSPPPPPPPPOPPPPPP
ready	POPPPRPPPPPPQPPQPP
ready to	POPPPQPPPPPPQPPPPP
real	PPPOPPPPQQPPPPPPPP
real problem	PPPPPPPPQPPPPPPPPP
realise	PPPPPNPPRPPPPPPPPP
really	OORPPQOROPPOPOQPSP
really a	PPPPPPPPPPPPPPPPPP
reason	PQOPPPOPOPOOPPOPPW
reason for	PPOPPPOPPPPPPPPPPT
reason why	PPPPPPPPPPPPPPPPPP
reason why you	PPPPPPPPPPPPPPPPPP
reason you	PQPPPPPPOPPPPPPPPQ
reasons	OPRPPPPPPPPOPPPPPR
recommend	PPPPPPPPPPPPPPPPPP
refuse	PRPPPPPPOPPPPPPPPQ
refuse $?	PPPPPPPPPPPPPPPPPQ
registrar	PQPQPPOPPPQPPPPPPP
registrar $?	PQPPPPPPPPPPPPPPPP
regret	PPPPPPPPQPPPPPPPPP
regulator	PQPPPPPRPPOPPPPPPP
remember	PPPPPQPPPPPPPPPPPP
remember to	PPPPPPPPPPPPPPPPPP
reminds	PPPPPPPPPPPPPPPPPP
reminds me	PPPPPPPPPPPPPPPPPP
reminds me of	PPPPPPPPPPPPPPPPPP
rep	POPPPPPPPPQOPPPPQP
report	OVPLPOPPOPORPPPPPP
report it	PPPPPPPPPPORPPPPPP
report it $?	PPPPPPPPPPORPPPPPP
report that	PQPPPPPPOPPPPPPPPP
report that $.	PPPPPPPPPPPPPPPPPP
report this	PPPPPPPPPPPPPPPPPP
reported	PPPPQOPPPPPPPPPPPP
reported $?	PPPPQOPPPPPPPPPPPP
resign	PRPPPOPPOPPPPPPPPP
resign $?	PRPPPOPPOPPPPPPPPP
respect	OOOPPPOPVPOOPPPPPP
respect $?	OPNPPPOPUPOOPPPPPP
respond	PPNPPPNPOPRVPNPPPP
responsibility	PPWPPPPPPPLPPNPPPP
responsible	PPPPQNPPRPPPPPPPPP
rest	PPOPPPPPPPRPPPPPPP
rest of	PPOPPPPPPPRPPPPPPP
rest of the	PPPPPPPPPPQPPPPPPP
right	NORPPRNRQPOOQOOPQP
right $.	PPPPPPPPPPPPPPPPPP
right $?	OQSPPRNRPPNOPPOPPP
right in	POPPPPPPQPPPPPPPPP
right in thinking	POPPPPPPQPPPPPPPPP
right to	PPPPPPPPPPPPQPPPPP
ring	PROPPTOPMVNNPOOPPN
ring $?	PPPPPTPPMPPPPPOPPP
ring her	PQPPPPPPPPPPPPPPPO
ring the	PPPPPPPPPVOMPOPPPP
ring the doctor	PPPPPPPPPVOMPOPPPP
risk	PPQPPPPPPPPPPPPPPP
role	OPOPRPPPPQPOPSPPPP
role $?	PPOPQPPPPPNOPTPPPP
role and	PPPPPPPPPPPPPPPPPP
room	OPOPPQOPOPQSPQPPPP
room $?	PPPPPQPPPPOPPRPPPP
rota	POOPRSMQRQPOPPOPPP
rota $?	PPPPPQPPPPOQPPPPPP
rota change	PPPPPPPPPPPPPPPPPP
rota change $?	PPPPPPPPPPPPPPPPPP
round	PPPPPPPPPPPQPPPPPP
round $?	PPPPPPPPPPPQPPPPPP
rude	PPPPPPPPQPPPPPPPPP
rude $?	PPPPPPPPPPPPPPPPPP
rule	OPVPPPPPPPMOPOPPPP
rules	POPPPOPPSPPOPPPPPP
run	PSPPPMPPPPPPPPPPPP
running	PPPPPPPPPPPPPPPPQP
runs	PPPPPPPPOQPPPPRPPP
sack	POPPPPRPOPPPPPPPPP
sad	PPPPPPPPPPPPPPPPPP
safe	PPPPPQPPPPPPPPPPPP
safety	PROPPMPPPPTPPOPPPP
said	MOPPPTNNOPLaPOOPOM
said $?	PPPPPPPPPPPQPPPPPP
said anything	PPPPPPPPPPQPPPPPPP
said anything $?	PPPPPPPPPPQPPPPPPP
said it	PPPPPSPPPPPSPPPPNM
said no	PPQPPPPPPPOPPPPPPP
said that	OPOPPPPPPPOTPPPPQP
said that $.	PPPPPPPPPPPPPPPPQP
said yes	PORPPQPOPPPOPPPPPP
said yes $?	PORPPQPOPPPOPPPPPP
same	OJSPPUPROPLOPORPRP
same $.	PPPPPPPPPPPPPPPPQP
same $?	PMTPPRPPOPMOPPRPPP
saw	PPOPPPPPPPORPPPPPP
say	KK[PSMMSSNJNQPSPOS
say $?	PQNPPPOQPQOSPPPPPP
say about	PPOPPPOPUNNNPRPPPP
say about that	PPSPPPPOPNQPPPPPPP
say about you	PPPPPPPPPPPPPQPPPP
say if	PPQPPPPQPPOPPPPPPP
say it	PPSPPPPPPPOPPPQPPP
say it $?	PPOPPPPPPPORPPQPPP
say it is	PPSPPPPPPPONPPPPPP
say more	PPPPPPPPPPOQPPPPPP
say more about	PPPPPPPPPPPQPPPPPP
say no	PRPPPPPPOPPPPPPPPP
say no $?	PPPPPPPPPPPPPPPPPP
say something	PPPPPPPPPPROPPPPPP
say something about	PPPPPPPPPPROPPPPPP
say sorry	PTOPPNPOOPRPPPOPPP
say sorry $?	PTOPPNPOOPRPPPOPPP
say that	PONPPOPPMPOPRRPPPU
say that $?	PPPPPNPPOPPOPPPPPU
say that you	PPPPPSPPNPPPPPPPPP
say to	PNOPPRPVPPOOPNPPPP
say to a	PQPPPPPPPPPPPPPPPP
say to her	QPNPPPPPPPSOPPPPPP
say to the	PPSPPPPQPPNPPOPPPP
say you	PMSPPOPPTPNPPPPPPP
saying	OORPPPTOQPMOPPOPQQ
saying no	PPSPPPPOQPOPPPOPPP
saying no $?	PPQPPPPPQPOPPPOPPP
says	POUPPLPSOPNOPRPPOP
says no	PPOPPPPQPPQPPPPPOP
says no $?	PPOPPPPQPPPPPPPPPP
scale	OOOPPPPPOPOPPPPWOP
scale $?	PPPPPPPPPPPPPPPRPP
scale of	PPPPPPPPPPPPPPPQPP
scale of one	PPPPPPPPPPPPPPPQPP
scared	PNPPPTPPOPPPPPPPPP
scared $?	PPPPPTPPMPPPPPPPPP
scared of	PPPPPPPPRPPPPPPPPP
scheme	PTPPPPPPOPPPPPOPPO
script	PPPPPPPPPPPPPPPPPP
second	PQPPPPOPPQORPPPPPP
second checker	PPPPPPPPPPPPPPPPPP
second checker $?	PPPPPPPPPPPPPPPPPP
second opinion	PPPPPPPPPPPPPPPPPP
second opinion $?	PPPPPPPPPPPPPPPPPP
secondment	PPPPPPPPPPPPPPPPPP
secondment $?	PPPPPPPPPPPPPPPPPP
see	MLQPPTNTRPSPMONQPP
see $?	NPRPPPPTOPPLPSPPPP
see her	POPPPQPPOPPPPPPQPP
see how	PPPPPPPPPPPPPPPPPP
see it	POPPPSOPPPPPPPOPPP
see it as	PPPPPPPPPPPPPPPPPP
see that	POPPPPPPRPPPPPPPPP
see you	POPPPOPQQPPPPPPPPP
see you $?	PPPPPPPPPPQPPPPPPP
see your	PPPPPPPPPPQPPPPPPP
see your gp	PPPPPPPPPPPPPPPPPP
see yourself	PPPPPQPPPPSPPNPPPP
seeing	PPRPPPPPPPOOPPPPPP
seen	OPPPPPPTQPOOPOPPPP
seen that	OPPPPPPTPPOOPPPPPP
self	OQMPPOPSUPNOPOPPPP
self -	PQNPPOPPUPOOPPPPPP
sense	ONSPPPOPRPNMPOWPPP
sense to	PPPPPPPPPPPPPPPPPP
sensitive	PPNPPPPPSPOPPPPPPP
sentence	PPSPPPPOPPQNPOPPPP
serve	PPVPPPPPPPLPPOPPPP
serve you	PPVPPPPPPPLPPOPPPP
service	PPPPPPPRPPPPPOPPPP
session	PPPPOPPOPPRPPPPPPP
set	PPPPRMPPQPPPRPPPPP
set $?	PPPPRNPPPPPPRPPPPP
shadow	PPPPPPPPPPPPPPPPPP
shall	POPOPRPPPPPPRPOPPP
shall i	PPPPPRPPPPPPPPPPPP
shall we	PPPOPPPPPPPPRPPPPP
share	PPPPPPPPPPQOPPPPPP
share $?	PPPPPPPPPPPPPPPPPP
share what	PPPPPPPPPPQPPPPPPP
sharing	PPPPPPPPPPPPPPPPPP
she	MEOOP]QRWSQOOMIORQ
she $?	PPPPPPPPPPPPPPQPPP
she be	PPPPPQPPPPPPPPPPPP
she did	OPSPPPPPPPPOPPPPPP
she do	PPPPPQOPPPPRPPPPPP
she does	PPPPPPPPPPRPPPPPPP
she get	PPPPPPRPPOPPPPPPPP
she is	PMRPPOPPUPOPPPOPRP
she is a	PPPPPPPPQPPPPPPPPP
she is lazy	PPPPPPPPPPPPPPPPPP
she knew	PPPPPOPOQPQPPPPPPP
she knew $?	PPPPPOPOQPQPPPPPPP
she like	PPPPPPPPPQPPPPPPPP
she like $?	PPPPPPPPPQPPPPPPPP
she react	PPPPPPPPPQOQPPPPPP
she said	PPPPPTPPPPPPPPPPQM
she say	PQPPPPPOPPPQPPPPPP
she says	PPOPPPPQPPPPPPPPPP
she says no	PPOPPPPQPPPPPPPPPP
she tell	POTPPSPPOPOOPPPPPP
she tell you	POPPPSPPOPPPPPPPPP
she the	PPPPPPPPPPPPPPPPPP
she was	POPPPOOPTPPRPPOPPQ
she was rude	PPPPPPPPPPPPPPPPPP
she was wrong	PPPPPOPPRPPPPPOPPP
she works	PPPPPORPPPPPPPPPPP
she would	PRPPPOPPPPPPPPPPPP
shift	POOPSROROPRNPNPQOQ
shift $?	PMPPQRPPPPSOPNPQPP
shift pattern	PSPPQOPPPPPPPPPPPP
shifts	PQPPQOPPMPPTPPPPPP
shifts $?	PQPPPOPPOPPPPPPPPP
shoes	PPPPPPPQPPPPPPPPPP
short	PPPPPPPPPPPPPPPPPP
short of	PPPPPPPPPPPPPPPPPP
short of staff	PPPPPPPPPPPPPPPPPP
should	PTTQPLPPQPNNPOOPRP
should do	PPPPPPPPPPPPPPPPPP
should go	PPPPPPPPPPPPPPPPPP
should go to	PPPPPPPPPPPPPPPPPP
should have	PPPPPPPPPPPPPPPPPP
should n't	POPPPOPPSPPPPPPPPP
should n't you	PRPPPPPPOPPPPPPPPP
should talk	PPPPPPPPPPPPPPPPPP
should talk to	PPPPPPPPPPPPPPPPPP
should tell	PRPPPOPPOPPPPPPPQP
should tell her	PQPPPPPPOPPPPPPPPP
should tell your	PPPPPOPPPPPPPPPPQP
should you	PRPQPNPPPPPPPPPPPP
should you tell	PPPPPPPPPPPPPPPPPP
show	PPPPPPOPPPPRPPPPPP
sick	PPPPPPPPPPPPPPPPPP
side	RPNPPQPPOPROPPPPPP
side $?	RPOPPQPPOPQPPPPPPP
sign	PPPPPQQPPPPPPPPPPP
silence	PORPPPPPPPQQQNPPPP
similar	PPPPPPPPPPPPPPPPPP
simple	PSPPPPPPNPPPPPOPPP
simply	PSRPPNPPOPOPPPPPPP
since	POOPNQPPQQRPPQOPPP
since $?	PPPPPQPPPPPPPPPPPP
since you	PPPPNPPPPPSPPQPPPP
sister	PQNPPNQPOPLSPTOPSP
sister or	PPPPPPPPPPPPPPPPPP
sister or the	PPPPPPPPPPPPPPPPPP
sit	PQPPPOPPPPPPQPPPPP
sit in	PQPPPOPPPPPPPPPPPP
sit in $?	PQPPPOPPPPPPPPPPPP
situation	POPPPRPPPPRPPPPPPP
six	PPPPQPPPPPQOPPPQPP
six months	PPPPQPPPPPQOPPPPPP
six months $?	PPPPQPPPPPQOPPPPPP
sleep	PNPPPQPPPQRPPPPPPP
small	SOPPPPPOQPPPPPPPPP
small step	SOPPPPPOPPPPPPPPPP
smiled	PTPPPMPPPPULPPPPPP
snap	PPPPPPOPRPPPPPPPPP
snap $?	PPPPPPOPRPPPPPPPPP
so	MJOOPUNPVPUPOLQOPQ
so bad	OPRPPPPOPPOPPPPPPP
so difficult	PPPPPPPPRPPPPPPPPP
so hard	PPOPPPPSQPNPPPOPPP
solved	PPYPPPPLPPLPPPPPPP
some	PVPPPOPPOOPPQPNPPP
some leave	PQPPPPPPPPPPPPPPPP
some leave $?	PQPPPPPPPPPPPPPPPP
some of	PQPPPOPPPPPPPPPPPP
somebody	PYOPPNPROQLOPOPPPP
somebody $?	PVPPPPPPPPMOPPPPPP
someone	PSOPPMPPOPRPPPPPSP
someone $?	PPPPPPPPPPPPPPPPPP
someone else	PPPPPPPPPPPPPPPPPP
something	PQPOPQPPNQPOPRPPPP
something about	PPPPPPPPPPROPPPPPP
something you	PRPPPQPPNPPPPPPPPP
something you want	PMPPPTPPPPPPPPPPPP
something you would	PTPPPNPPOPPPPPPPPP
sorry	OTOPPPOOLPRTPOOPPP
sorry $?	OUOPPNPOOPRPPPOPPP
sort	NRNPQPSPMPOPQRPPPP
sort it	PRPPPPPPNPPPPPPPPP
sort of	NPOPQPSPOPPNQRQPPP
sort of person	PPPPPPPPOPOPPRRPPP
sorted	POPPPSPQPPOOPPOQPP
sorted $?	POPPPSPPPPPPPPOPPP
sound	POPPPOPPRPPPPPPPPP
sounds	PPOPPNPPRPQPPPPPQP
sounds like	PPPPPPPPPPPPPPPPQP
sounds like a	PPPPPPPPPPPPPPPPPP
sounds like you	PPPPPPPPPPPPPPPPPP
speak	PQPQPQPQOPQPPPPPPP
speak to	PPPPPQPPOPPPPPPPPP
speak to her	PQPPPPPPOPPPPPPPPP
speak to the	PPPPPPPPPPPPPPPPPP
speak up	POPPPPPPPPQPPPPPPP
speaking	PPOPPPQPPPQPPPPPPP
speaking to	PPPPPPQPPPPPPPPPPP
speaking to the	PPPPPPPPPPPPPPPPPP
spoke	PQPPPPPPOPORPPPPPP
spoke up	PQPPPPPPOPORPPPPPP
spoke up $?	PQPPPPPPOPORPPPPPP
spoken	PNPPMUPPPPPPPPPPPP
spoken to	PNPPMUPPPPPPPPPPPP
staff	PPPPPPTPOQOMPPPPPP
staff $?	PPQPPPPPPPPPPPPPPP
staff are	PPPPPPPPPPPPPPPPPP
stand	PPPSPOPPOPPPPPPPPP
stands	PPNSPOOPOPNUPOPPPP
start	PPOPRNOOOPSQPOOPPP
start $?	PPPPPPPPPPORPPOPPP
start ,	OPPPPPPOPPTPPOPPPP
start , and	OPPPPPPOPPTPPOPPPP
start with	PPPPPPPPPPPPPPPPPP
start with the	PPPPPPPPPPPPPPPPPP
started	POPPNOPPRPUNPPPPQP
started $?	PPPPNQPPPPSPPPPPPP
started it	PPPPPNPPRPPPPPPPQP
stay	NNQPOQPSPQLRROPPPP
stay $?	PPPPPPPPPQPQPPPPPP
stay or	PPPQPPPPPPPPPPPPPP
stay with	PPPOPPPPRPNPRPPPPP
stay with this	PPPOPPPPPPPPRPPPPP
stayed	PPOPPPPPPPORPPPPPP
staying	OPZPPPPPOPJOPNPPPQ
staying $?	PPPPPPPPPPPPPPPPPQ
step	UOPPPPPOPPPOPPPPPP
step $?	SPPPPPPPPPPOPPPPPP
stick	PPPPPPPPPPPPPPPPPP
still	QKNPQWWPPNLOPPOPPP
still on	PPPPPQPPPPPPQPPPPP
stop	TQNPPOPPQQMQPOPPPP
stop $?	OPPPPPPPPPORPPPPPP
stop you	TPOPPPPPPPNOPPPPPP
stopped	PNOPPRPSPPNPPPPPPP
stopping	OQUPPPPPOQNOPPPPPP
stopping you	OQUPPPPPOQNOPPPPPP
stopping you $?	OPUPPPPPPQNOPPPPPP
stops	OORPPPPPRPSMPOPPPP
stops you	OOOPPPPPSPTMPPPPPP
stops you from	PNPPPPPPSPPPPPPPPP
story	OPSPPPPQPPPOPPPPPP
straight	PQPPPPPPPPPPPPPPPP
straight $.	PPPPPPPPPPPPPPPPPP
strength	PPRPPPPPPPSMPPPPPP
strength $?	PPRPPPPPPPSMPPPPPP
strengths	PPPPPPPPOQOOPSPPPP
stress	PPPPPOOPQPPPPPPPRP
stressful	PPOPPPPPQQQPPPOPPP
stressful $?	PPPPPPPPPQQPPPPPPP
strong	PPRPPPPPPPNPPPPQPP
struck	PPOPPPTPPORNPPPPPP
struck off	PPPPPPTPPOPOPPPPPP
struggling	POPPPPPPQPPPPPPPPP
struggling $?	POPPPPPPQPPPPPPPPP
student	OPOPPPPTPPOOPOPPPP
such	PQOPPOPPSPOPPPPPPP
such a	PPOPPPPPRPOPPPPPPP
suggest	PQPPPPPPPPPPPPPPPP
suggest you	PPPPPPPPPPPPPPPPPP
sunday	RPOPPPPPPPPPPPPPPP
sunday $?	RPOPPPPPPPPPPPPPPP
supernumerary	PPPPROPPPPPPPPPPPP
supervision	POOPPQPPPPSPPOPPPP
supervision $?	POPPPQPPPPQPPPPPPP
supplier	PPPPPPPPPPPPPPPPPP
supplier $?	PPPPPPPPPPPPPPPPPP
support	RNMPPRPPNPQSPNRPPP
support $?	PPPPPPPPOPLUPPRPPP
supported	PPPPPOPPRPPPPPPQPP
supported $?	PPPPPOPPRPPPPPPPPP
supporting	PPPPPQPPOPPPPPPPPP
supporting you	PPPPPQPPOPPPPPPPPP
supporting you $?	PPPPPQPPOPPPPPPPPP
supportive	PPPPPPPPPPPPPPPPPP
suppose	PQPPPOPROQPOPPPPPP
suppose you	PRPPPOPPOPPPPPPPPP
supposed	PLPPPPPPQPPPPPSPPP
supposed to	PLPPPPPPQPPPPPSPPP
sure	TOOPPOPPSPMPPPPPPP
sure it	TPPPPPPPPPMPPPPPPP
sure it happens	TPPPPPPPPPMPPPPPPP
sure you	PPPPPMPPSPPPPPPPPP
surely	PPPPPNPPXPPPPPOPMP
surely she	PPPPPOPPRPPPPPPPPP
surely you	POPPPPPPRPPPPPPPPP
surely you can	POPPPPPPRPPPPPPPPP
surprised	PPPPPPPPPPOPPRPPPP
swap	PQPPPPPPPPPPPPPPPP
swap $?	PQPPPPPPPPPPPPPPPP
system	PPPQPPOPPQSNPPPPPP
system $?	PPPQPPOPPPSNPPPPPP
take	OURPPOPMNPQQPOPPPP
take a	PPPPPPPPPPPPPPPPQP
take a break	PPPPPPPPPPPPPPPPPP
take for	PSSPPPPNPPLPPPPPPP
take for you	PSSPPPPNPPLPPPPPPP
take it	PRPPPOPPOPPPPPPPPP
take it to	PRPPPOPPOPPPPPPPPP
taken	PNPPPPPPSPQPPPOPPP
taking	RRMPPPPPPPSOPOPPPP
taking away	RPMPPPPPPPSPPOPPPP
talk	PQOPPQPOOPUMPRPPOP
talk to	PQOPPQPPOPOOPRPPPP
talk to $?	QOPPPRPPPPOPPPPPPP
talk to her	PPPPPQPPPPPPPPPPPP
talk to him	PPPPPPPPPPPPPPPPPP
talk to the	PQPPPPPPPPPPPPPPPP
talking	OTNSROUPNPOOMNPPPP
talking $?	PPOPPPPPPPSPPOPPPP
talking about	OPOPRPUPPPLOPOPPPP
talking about $?	OPOPRPUPPPLOPOPPPP
talking to	PTPPPOPPNPPPPPPPPP
talking to her	PSPPPOPPNPPPPPPPPP
teach	OPTPPPPQOPNPPPPPPP
teaching	OPOPPPPPPPLPPWPPPP
team	OSNPTTNOKPWOOMNPSO
team $.	PPPPPPPPOPQPPPPPQP
team $?	OTMPQQOPPPQPPNOPPP
team ,	PPOPQPPPPPQPPPPPPP
team is	PPOPPPPONPRPPPPPSP
teams	PPOPPPPPPPQPPPPPPP
teams $?	PPPPPPPPPPPPPPPPPP
tell	SOQQMROOLSQPOOOPPS
tell her	PSPQPNPPOPPPPPPPPP
tell her $?	PSPPPNPPOPPPPPPPPP
tell her or	PPPQPPPPPPPPPPPPPP
tell him	QMPPPPPPPPPPPPPPPS
tell him $?	QMPPPPPPPPPPPPPPPS
tell me	POPPPOPPRRNRPPPPOP
tell me about	PPPPPPPPPPPQPPPPPP
tell me more	PPPPPPPPPPPQPPPPPP
tell someone	PQPPPPPPOPPPPPPPPP
tell the	PQPPPPPPPPPPPPPPPP
tell them	TQPPPPPPOPMOPPPPPO
tell them $?	TQPPPPPPPPMPPPPPPO
tell us	POPPPPPPPQVLPRPPOP
tell us a	PPPPOPPPPPROPPPPPP
tell us what	PPPPRPPPPQPOPPPPPP
tell you	OONPPSPPNPRSPOPPPP
tell you $?	OPNPPPPPPPRSPOPPPP
tell your	PPPPMRPPPPPPPPPPQP
tell your manager	PPPPMRPPPPPPPPPPQP
tell yourself	PPPPPPPPPPPQPOPPPP
telling	OSNPPPOPOPWOPNPPPP
telling her	PSPPPPOPOPPPPPPPPP
telling you	OPNPPPPPPPVOPNPPPP
telling your	PQPPPPPPPPPPPPPPPP
ten	OONPOOPLOPMOSUOYPP
ten $?	PPPPPPPPPPOPPPPTPP
terms	PPPPQPPPPPPPPPPPPP
than	PMPPPPPPSPPPPPPQPP
than a	PPPPPPPPPPPPPPPQPP
thank	NMOPPPPROPQPPOVPQP
thank you	PNOPPPPSOPNPPOVPQP
thanks	PPOPPPPOPPRPPPPPPP
thanks $.	PPPPPPPPPPPPPPPPPP
that	JHVNUPMIXIF]NSNQSX
that $.	PPPPPPPPPPPPPPPPSP
that $?	TURORPVJGOONOMPPOU
that ,	PNQPPPRPSMONPOPPPS
that , i	PPPPPPPPRPNNPPPPPS
that a	PPPPPPPPRPPPPPOPPP
that a bit	PPPPPPPPRPPPPPOPPP
that be	PPPPPQPPQPPPPPOPPP
that before	PPPPPQPPPPPPPPPPPP
that bullying	PPPPPPPPRPPPPPNPPP
that bullying $?	PPPPPPPPRPPPPPNPPP
that can	OPSPPPPPQPOOPPOPPP
that conversation	QRNPPOPPOPNUPOPPPP
that conversation $?	QPNPPPPPPPNUPOPPPP
that day	PPOPPQPPOPOPPPPPPS
that day $?	PPPPPQPPOPPNPPPPPS
that down	PPPPPTPPPPPPMPPPPP
that down $?	PPPPPTPPPPPPMPPPPP
that enough	PPPPPQPPPPPPPPOPPP
that enough $?	PPPPPQPPPPPPPPOPPP
that for	POOPPPPPPPQOQPPPPR
that for $?	PPPPPPPPPPPPPPPPPR
that for you	PPOPPPPPPPRPPPPPPP
that happen	PPPPPPPPVPONPOPPPP
that happen $?	PPPPPPPPVPONPOPPPP
that happens	POPPPPPPMPPPPPTPPP
that happens $?	POPPPPPPMPPPPPTPPP
that hard	PPPPPPPPPPPPPPPPPP
that hard for	PPPPPPPPPPPPPPPPPP
that he	PPPPROPPPPPPPPPPPP
that i	PPPPQPPPPPPPPPPPPP
that is	TPOPPQPPOPNOPPRPPP
that is $?	PPPPPPPPPPPPPPPPPP
that is exactly	PPPPPPPPPPPPPPPPPP
that is not	PPPPPPPPRPPPPPOPPP
that it	ONTPPPPPRPOOPPPPPP
that it is	PNPPPPPPRPPPPPPPPP
that like	PPOPPPPPPPNTPPPPPP
that like $?	PPOPPPPPPPNTPPPPPP
that make	PPPPPOPPRPPPPPPPPP
that make you	PPPPPNPPRPPPPPPPPP
that makes	PPPPPPOPOPPTPPPPPP
that meeting	PRPPPPPPPPOOPPPPPP
that moment	OPOPPPPPPPRSPOPPPP
that moment $?	OPOPPPPPPPRSPOPPPP
that must	PPPPPPPPPPPPPPPPPP
that night	PPMPQOPPOPPPPTPPPP
that night $?	PPMPQOPPOPPPPTPPPP
that nobody	PPPPPPPPPPQPPPPPQP
that on	OMSPQSPPPPOOPOPPPP
that on $?	OPSPQPPPPPOOPOPPPP
that one	PPPPPOPPPPPPQPPPPP
that one $?	PPPPPOPPPPPPQPPPPP
that really	PPSPPPPPNPOPPORPPP
that scale	PPPPPPPPPPPPPPPRPP
that she	PPMPPPOPVPQNPOPPQP
that she is	PPPPPPPPQPPPPPPPPP
that sounds	PPPPPNPPRPPPPPPPPP
that the	POPPORROPPRPPPOPPP
that they	PPQPPOOPPPNUPPPPPP
that to	OPQPPQPPPPNSPPPPPP
that to you	OPOPPPPPPPOSPPPPPP
that upset	PPPPPPPPPPPPPPPPPP
that upset you	PPPPPPPPPPPPPPPPPP
that ward	PPPPPPPPPPRPPOPPPP
that ward $?	PPPPPPPPPPRPPOPPPP
that was	PPOPPPPPQPORPPPPPP
that way	PPTPPPOPOPPNPPPPPQ
that way $.	PPPPPPPPPPPPPPPPPP
that way $?	PPTPPPOPPPPNPPPPPP
that what	PPPPPQPPOPPPPPQPPP
that would	UPNPPOPPPPOPPPPPPP
that you	QOQPPROTLPPNRNOPQQ
that you are	POPPPSPPOPROPPPPPP
that you can	ORNPPOPTPPPPPPPPPP
that you did	PPPPPPPPPPPPPPPPPQ
that you do	OOSPPPPPPPOPPPPPPP
that you feel	PPPPPPPPPPPPPPPPQP
that you were	PPPPPOPPRPPPPPPPPP
that your	PPPPPPPPPPPPPPPPPP
the	CPNM]QSTORSYPPHOMM
the affair	PPPPPPRPPPPOPPPPPP
the air	PRPPPPPPPPPPPPPPPP
the air $?	PRPPPPPPPPPPPPPPPP
the anger	PPPPPPPPOPQRPPPPPP
the anger $?	PPPPPPPPPPPRPPPPPP
the answer	PPPPPPPRPPOPPPPPPP
the answer be	PPPPPPPRPPOPPPPPPP
the band	OSOPPQPNPPPPPPPPPP
the band 6	PSOPPQPOPPNPPPPPPP
the bank	PRPPPOPPPPORPPPPPP
the bank $?	PQPPPPPPPPPPPPPPPP
the bay	PPPPPPPPPPOPPRPPPQ
the bay $?	PPPPPPPPPPPPPPPPPQ
the best	PPPPPPPPPPPPPPPPPP
the best thing	PPPPPPPPPPPPPPPPPP
the board	PROPQOOQNPOPPPPQPP
the board $?	PROPPOPQNPOPPPPQPP
the chaplain	PPPPPPPPPPPPPPPPPP
the chaplain $?	PPPPPPPPPPPPPPPPPP
the chief	PPPPQPOPPPPPPPPPPP
the chief nurse	PPPPPPPPPPPPPPPPPP
the community	PQPPPPPPPPPPPPPPPP
the community $?	PQPPPPPPPPPPPPPPPP
the consultant	PQRPPQOOPPPPPPPPPP
the consultant $?	PQPPPPPPPPPPPPPPPP
the conversation	QPNPPPPPPPSPPPPPPP
the council	PQPOQPPPPPPPPPPPPO
the culture	PPPPPPPPPPPPPPPPPP
the day	PPPPSPNPPPOQPPPPPP
the days	PMPPPPPPPPSPPPPPPP
the debrief	PPPPPQNPPPPRPPPPPP
the decision	PPPPRPOPPPPPPPPPPP
the deputy	PQPPQPPPPPPPPPPPPP
the doctor	PPOPPSQPPVOKPOPPNP
the doctor $?	PPPPPPPPQPPPPPPPPP
the easy	PPPPPPPPSPPPPPMPPP
the email	POPPPROPPPPRPPPPPP
the end	POPMPVOPPPPPPPPPPP
the end $?	POPMPVOPPPPPPPPPPP
the family	PQNPPOPPOPQSPOPPPP
the first	MOPPPQOROPSQPPPPPP
the first thing	QPPPPPPRPPPPPPPPPP
the first time	OPPPPQOPPPSOPPPPPP
the guardian	PSPPPPPPNPPPPPPPPP
the handover	POPPPPPPPPPRPPPPPP
the head	POPPPQPPPPPPPPPPPP
the issue	PPOPPPPOQPRPPPPPPP
the job	PPOPQPPPQNUNPOPPPP
the last	PPTPPPNPOPPOPPPPPP
the letter	PTPPPMPPPPPPPPOPPP
the manager	PPPOPPQPPRPPPPPPPP
the matron	PQPPPROPPOQOPPPPPP
the matron $?	PSPPPOPPPOQOPPPPPP
the matter	PPPPPPPPPPQPPPPPPP
the meeting	PPPPQPPPPPQPPPPPPP
the moment	PPNPPPQPPNNOPWPPPP
the moment $?	PPNPPPOPPPNOPWPPPP
the money	PPPPPPPPPPPPPPPPPP
the most	PPOPPPPPPPLWPOPPPP
the name	PPPPPPRPPPPPPPPPPP
the name of	PPPPPPRPPPPPPPPPPP
the new	PPOPPPPPPPTNPPPPPP
the next	RPPPPPPPPPQOPPPPPP
the nhs	POPPPQPPMPPPPPSPPP
the night	PPTPPPPOMPOTPPPPPP
the night staff	PPQPPPPPPPPPPPPPPP
the nights	PPPPQPPPPPPPPPPPPP
the nurse	PPPPPPPPPPMPPTPPPP
the old	PMPPPOXPPPNPPPPPPP
the one	PMPPPLTPRPQQPOPPOP
the one who	PPPPPNPPRPQQPPPPOP
the one with	PNPPPOUPPPPPPPPPPP
the only	POPPPRPPOPPPPPPPPP
the other	PQNPPNSPPOPSPPPPPP
the other sister	PPOPPPPPPPOTPPPPPP
the others	POPPPQNPPRNSPPOPPQ
the parents	PPPPPQOPPPPPPPPPPP
the part	SORPPOPPOPMQPPPPPP
the part you	PPSPPPPPPPOOPPPPPP
the patient	PPPQOPRPPPPPPPPPPP
the people	PPPPPPPPPPTNPPPPPP
the pharmacist	PRPPPPPPPPPPPPPPPO
the pharmacist $?	PRPPPPPPPPPPPPPPPO
the phone	PPOPPPPPPPNOPUPPPP
the plan	POPPPSPPPPPPPPOPPP
the point	PPPPPPPPPPPPPPQPPP
the policy	PPPPPPPPPPROPPPPPP
the problem	PNPQPLPRUPPPPPPPPP
the problem $?	PNPPPLPPVPPPPPPPPP
the problem ,	PPPQPPPPPPPPPPPPPP
the problem is	PPPPPPPRPPPPPPPPPP
the question	OPRPRPPPPPNPPPPPPP
the question you	OPRPRPPPPPNPPPPPPP
the real	PPPPPPPPQPPPPPPPPP
the real problem	PPPPPPPPQPPPPPPPPP
the reason	PPPPPPOPPPPPPPPPPT
the reason for	PPPPPPOPPPPPPPPPPR
the registrar	PQPQPPOPPPQPPPPPPP
the registrar $?	PQPPPPPPPPPPPPPPPP
the rest	PPOPPPPPPPRPPPPPPP
the rest of	PPOPPPPPPPRPPPPPPP
the room	PPPPPQOPPPOSPPPPPP
the room $?	PPPPPQPPPPPPPPPPPP
the rota	POPPRSMPRPOPPPOPPP
the rota $?	PPPPPQPPPPOQPPPPPP
the rules	POPPPOPPSPPOPPPPPP
the same	OJSPPUPROPLOPORPRP
the same $.	PPPPPPPPPPPPPPPPQP
the same $?	PMTPPRPPOPMOPPRPPP
the second	PPPPPPOPPPORPPPPPP
the set	PPPPRNPPPPPPRPPPPP
the set $?	PPPPRNPPPPPPRPPPPP
the shift	PQPPPOOPPPPPPPPQPQ
the sister	POPPPOQPPPPPPPPPSP
the staff	PPOPPPTPPPONPPPPPP
the system	PPPQPPOPPQPPPPPPPP
the system $?	PPPQPPOPPPPPPPPPPP
the team	ONMPRTOQMPVPPOOPPP
the team $.	PPPPPPPPOPQPPPPPQP
the team $?	POOPPQPPPPRQPPOPPP
the team ,	PPOPQPPPPPQPPPPPPP
the time	RPPPPPPPPPOPPPPPPP
the trust	PPPORPPPPPPPPPPPPP
the trust or	PPPORPPPPPPPPPPPPP
the trustees	PRPPPPPPOPPPPPPPPP
the truth	PQPPPPPPPPPPPPPPPP
the truth $?	PQPPPPPPPPPPPPPPPP
the union	POPPPPPPPRQOPPPPPP
the union $?	POPPPPPPPRPPPPPPPP
the ward	PMOPPTOOPPVOPOOPPP
the ward $?	PMPPPUOPPPPPPPPPPP
the ward clerk	PPPPPPPPPPQPPPPPPP
the way	OMNPPOOPQPOTPRSPPP
the way $?	OMNPPOPPQPOTPPSPPP
the wellbeing	PSPPPNPPPPPPPPPPPP
the whole	PPPPPPPPPPPPPPPPPP
the whole team	PPPPPPPPPPPPPPPPPP
the word	PPOPPPPPPPPTPPPPPP
the worst	OPUPPPNPPPNQPPPPPP
theirs	PPPPPPPPPQPPPPPPPP
theirs $?	PPPPPPPPPQPPPPPPPP
them	RSSPPSOPOQKQPOOPMO
them $?	SUOPPPPPPPMOPPPPPO
them or	PPPPPPPPPPPPPPPPPP
then	OONPPQNQPUSMPQOPPP
then $?	OOOPPQPPPPOQPSPPPP
there	MTQNQ[MREQSONQPONP
there $	PPPPPOPPPPPSPPPPNP
there $?	OOOPNXNQLPSNPRPPPP
there ,	PPPPPPPPPPPPPPPPPP
there , is	PPPPPPPPPPPPPPPPPP
there a	PQPPPQNPPRPPPPPPPP
there and	PPPPPPPPPQPPPPPPPP
there any	PSPPPRPPPPPPMPPPPP
there anybody	POPPPVPPMPPPPPOPPP
there anything	PNPPPPPPPPPPRPPPPP
there is	PTPPPMPPOPPPPPPPPP
there is a	PPPPPPPPPPPPPPPPPP
these	QOTPPPOPPPONROPPPP
they	KKNOPJRUSPJXONZOPP
they are	PNPPPRPPQPPPPPPPPP
they do	PPPPPRPPQPPPPPNPPP
they ever	PPPPPNPPOPPPPPTPPP
they expect	PPOPPPPPPPPQPPQPPP
they expect $?	PPOPPPPPPPQPPPPPPP
they found	PPPPPNRPPPPPPPPPPP
they found out	PPPPPNRPPPPPPPPPPP
they get	PPPPPPPPPPPPPPPPPP
they have	PPRPPPPPPPPPPPPPPP
they listen	PPPPPQPPPPPPPPOPPP
they need	PPPPPPPPPQPPPPPPPP
they say	PPPPPPPSPPNPPPPPPP
they say about	PPPPPPPSPPNPPPPPPP
they see	PPPPPPPPPPTNPPPPPP
they think	PPPPPPPPPPPPPPRPPP
thing	VROPOPORNPONPONPQP
thing $.	PPPPPPPPPPPPPPPPPP
thing $?	PRPPPPPPOPPPPPOPPP
thing that	PPPPPPPPPPPPPPPPPP
thing to	TQOPPPPPPPOOPPOPPP
thing you	SPOPPPPRPPNOPPPPPP
thing you will	SPOPPPPPPPOPPPPPPP
things	LPRPPPPSOPUNPOPPPP
think	IXNOMJNPXMOROXQOPP
think $?	OPSPPNPMRPKPPVPPPP
think a	PPPPPPPPPPPPPPPPPP
think about	OPOPRPPOOPSQPOPPPP
think about it	PPPPPQPPPPPPPPPPPP
think is	PPOPPPPPPPRPPPPPPP
think is going	PPPPPPPPPPQPPPPPPP
think it	PORPPRPPOPQOPOPPPP
think it is	PPSPPPPPOPPPPPPPPP
think it will	PNOPPSPPPPQPPPPPPP
think it would	PPPPPPPPPPPPPPPPPP
think of	PSPPPOPPOPQPPPPPPP
think of the	PPPPPPPPPPQPPPPPPP
think she	PQOPPOPPPPRPPPPPPP
think she was	PPPPPPPPQPPPPPPPPP
think that	PPOPPOPPQPPRPPPPPP
think that is	PPPPPPPPPPPPPPPPPP
think that was	PPPPPPPPQPPPPPPPPP
think the	PNPPPOPPSPPPPPPPPP
think to	PTPPPMPPOPPPPPPPPP
think we	PPPPPPPPPPPPPPPPPP
think would	PPPPPPPPSPPNPPQPPP
think would happen	PPPPPPPPSPPNPPQPPP
think you	PPPPPOPPQPKPPVPPQP
think you are	PPPPPPPPPPPPPPPPPP
think you did	PPPPPPPPPPPPPPPPPP
think you should	PRPPPPPPOPPPPPPPPP
think your	PMPPPOPPVPOPPPPPPP
thinking	OPNPPPPORPRSPOPPPP
thinking of	PPOPPPPPQPOTPOPPPP
thinking of $?	PPOPPPPPQPOTPOPPPP
this	EIQNMONUOPYJTdLQOO
this $?	NNQPMSPPNQWMOTOPPP
this a	PPPPPPPPPPPPQPPPPP
this happen	PPPPRPPPPPPPPPPPPP
this happen $?	PPPPRPPPPPPPPPPPPP
this is	POOPPMPPSPRPPPPPPP
this situation	PPPPPPPPPPRPPPPPPP
this time	PPPPPPPPQPPPPPPPPP
this to	OPOPPPPPPPUPPOPPPP
this week	PPPPPQPPPPPPPQPPPP
this week $?	PPPPPQPPPPPPPQPPPP
those	RPNPPPPPPPOUPMPPPP
though	POPPPRPPPPPPPPPPPP
though $?	POPPPRPPPPPPPPPPPP
thought	QRPPPOOPPPORPPPPPP
thought about	PRPPPOPPPPPPPPPPPP
thought about asking	PQPPPPPPPPPPPPPPPP
thought of	QQPPPPPPPPPPPPPPPP
thought of asking	PPPPPPPPPPPPPPPPPP
threatened	PPPPPPPPPPPPPPPPPP
threatened by	PPPPPPPPPPPPPPPPPP
threatened by you	PPPPPPPPPPPPPPPPPP
three	PPPPROPPPPPPPPPPPP
three months	PPPPQOPPPPPPPPPPPP
three months $?	PPPPQOPPPPPPPPPPPP
through	OPNPPQPPUPROPOOPOP
till	PPPPPPPPPPPPPPPPPP
time	VNPPPUMUOONJOSOPPP
time $?	UNMPPSNOPPOOOTOPPP
time for	PMPPPSPPPPPPPPPPPP
time to	PQPPPPPPPPPPPPPPPP
time you	OQPPPPPPOPSOPPPPPP
tired	PNPPPMPPTPQPPPPPPP
tired $.	PPPPPPPPPPPPPPPPPP
tired $?	PNPPPMPPTPQPPPQPPP
title	PPPPQPPQPPNPPPPPPP
to	^_QPGRLFJNSRRJQQQL
to $	OPMPPPPPPPTPPOPPPP
to $?	OMWPPRQPPRKOPOPPPP
to a	PRPPPOPPPPPPPPPPPP
to ask	VPPPPOPPQPMPOOPPPP
to ask for	PPPPPPPPPPPPPPPPPP
to be	KLSPPRPLTPPNPSRQPP
to be $?	PPPPPPPPOPSPPPPPPP
to be a	PNPPPSPPPPPPPPPPPP
to be on	PPPPOPQPPPPPPPPQPP
to be the	PPRPPPPPPPPQPOPPOP
to bring	OQOPRPPPPPNUOOPPPP
to call	PQPPPPPPPPPPPPPPPP
to change	RPRPPPPOOPQOPOPPPP
to change $?	RPNPPQPPPPROPOPPPP
to come	POPPPSPPNPPPPPPPPP
to do	]OLPPSPQNPJOPOQPQP
to do $?	YMMPPTPPOPLOPOQPPP
to do about	PPPPPPPPPPQPPPPPPP
to do it	PRPPPPPPOPPPPPPPPP
to do that	PPPPPPPPPPPPPPPPPP
to do with	PPPPPPPQPPOPPPPPPP
to feel	OPPPPPPPPPQQPOPPPP
to get	OPNPOQPPPPRPPSPPPP
to give	OPQPPPPOPPNPPSPPPP
to give up	OPQPPPPOPPNPPSPPPP
to go	PSPPPOPPPPPPRPPPNP
to go on	PPPPPOPPPPPPRPPPPP
to happen	SPOPPPPOPPOQPPPPPP
to happen $?	TPOPPPPOPPPOPPPPPP
to have	QLOPPOPTRPPPPNPPRP
to have a	PMPPPPPPTPPPPPPPPP
to help	PPPPPPPPPPPPPPPPPP
to help $?	PPPPPPPPPPPPPPPPPP
to help with	PPPPPPPPPPPPPPPPPP
to her	QSNPMTOPLPSOPPPPPP
to her $.	PPPPPPPPPPPPPPPPPP
to her $?	NQOPMTPPOPSOPPPPPP
to her ,	PRPPPPPPNQPPPPPPPP
to her on	PPPPPQPPPPPPPPPPPP
to her or	PPPQPPPPPPPPPPPPPP
to him	POPPPRPPPPPPPPPPPP
to him $?	POPPPRPPPPPPPPPPPP
to hr	PQPPPPPPPPPPPPPPPP
to hr $?	PPPPPPPPPPPPPPPPPP
to hr ,	PPPPPPPPPPPPPPPPPP
to it	RPPPPPPPPPOPPPPPQP
to it $?	RPPPPPPPPPOPPPPPPP
to just	PQPPPPPPPPPPPPPPPP
to keep	OPPPPPPOPRQPPPPPPP
to know	QPOPPPPOPPSOPPPPPP
to know $?	QPOPPPPOPPSOPPPPPP
to lead	PPPQPPPPPPPPPPPQPP
to leave	POPPPQPOPPPSPPPPPP
to look	OPSPPPPPPPKPPTPPPP
to look after	PPPPPPPPPPPPPPPPPP
to make	SPPPPPPPQPNPPPPPPP
to me	PPPPPPPPPPPPPPPPPP
to meet	PPRPPPPPPPPPPPPPPP
to move	RPPPPPPPPPOPQPPPPP
to move on	RPPPPPPPPPOPPPPPPP
to move to	PPPPPPPPPPPPQPPPPP
to my	PPPPPPPPPPPPPPPPPP
to occupational	PPPPPPPPPPPPPPPPPP
to occupational health	PPPPPPPPPPPPPPPPPP
to put	OPPPPPPPPPRPPOPPPP
to report	PUPPPKPPOPORPPPPPP
to say	MLMPPOPNSNWQPOUPPQ
to say about	PPPPPPPOPNSPPPPPPP
to say it	PPOPPPPPPPORPPQPPP
to say no	PPPPPQPPQPPPPPPPPP
to say sorry	PTOPPNPOOPRPPPOPPP
to say that	PPPPPPPPPPPPPPPPPQ
to say to	ONOPPRPPPPSOPPPPPP
to say you	PMPPPOPPTPPPPPPPPP
to see	OSSPPPPPOPLOPOPPPP
to someone	PPPPPPPPPPPPPPPPPP
to speak	POPPPQPPPPQPPPPPPP
to speak to	PPPPPPPPPPPPPPPPPP
to speak up	POPPPPPPPPQPPPPPPP
to stay	ONQPOQPPQQMQROPPPP
to stay $?	PPPPPPPPPQPPPPPPPP
to stay or	PPPQPPPPPPPPPPPPPP
to stay with	PPPOPPPPRPNPRPPPPP
to stick	PPPPPPPPPPPPPPPPPP
to talk	QPPPPQPPPPOPPPPPPP
to talk to	QPPPPQPPPPOPPPPPPP
to tell	TPNQPPPPOPNRPPPPPP
to tell her	PPPQPPPPPPPPPPPPPP
to tell the	PPPPPPPPPPPPPPPPPP
to tell us	PPPPPPPPPPQPPPPPPP
to ten	PPPPPPPPPPPPPPPQPP
to that	NRNPPQPPOPOUPOPPPP
to the	OQUPQPUQMNMNQOOPPP
to the board	PROPPOPQOPPPPPPPPP
to the chief	PPPPPPPPPPPPPPPPPP
to the family	PQPPPPPPPPPPPPPPPP
to the guardian	PPPPPPPPPPPPPPPPPP
to the matron	PPPPPPPPPPPPPPPPPP
to the other	PPPPPPRPPOPPPPPPPP
to the union	PPPPPPPPPPPPPPPPPP
to the ward	PNPPPSPPPPPPPPPPPP
to think	PPOPRPPOPPQPPPPPPP
to think about	PPOPRPPOPPQPPPPPPP
to this	OPOPPPPPPPVMPOPPPP
to this $?	OPOPPPPPPPVMPOPPPP
to try	WQNPPOPPPPMOPPPPPP
to try $?	WPNPPPPPPPMOPPPPPP
to upset	PPPPPPPPPPPPPPPPPP
to wait	PPPPPPPPPPPPPPPPPP
to wait $?	PPPPPPPPPPPPPPPPPP
to work	PPPPKWNPPPRPPPPPPP
to work there	PPPPNPPPPPRPPPPPPP
to write	POPPPQPPPPPPPPPPPP
to write it	POPPPQPPPPPPPPPPPP
to you	LLKPQOOTOPZQPROPPP
to you $.	PPPPPPPPPPPPPPPPPP
to you $?	NMOPRPOUPPVOQMOPPP
to you ,	OPOPPPPPPPOSPPPPPP
to you about	PPPPPPPPPPOPPSPPPP
to you in	OPPPOPPPPPRQPOPPPP
to you that	PPOPPPPPPPROPPPPPP
to your	OPOPPPOPPPMVPPPPPP
to your union	PPPPPPPPPPPPPPPPPP
to yourself	OPNPPPPPOPQPPTPPPP
to yourself $?	PPPPPPPPPPSPPOPPPP
today	NMQPPPPOMPQTQQOPPS
today $?	NMQPPPPPMPPTQQOPPS
together	PPPPPPPPPPRORNPPPP
together $?	PPPPPPPPPPRPQNPPPP
told	OSOPPUQPNNROPOPPLQ
told $?	PPPPPQOPPPPPPPPPPQ
told anyone	PPPPPQPPPPPPPPPPPP
told anyone $?	PPPPPQPPPPPPPPPPPP
told her	PQPPPQPPOPPPPPPPPP
told the	PPPPPPPPPPORPPPPPP
told you	PQPPPORPPNPPPPPPPP
tomorrow	PPRQPPPPPPNPPPPPPO
tomorrow $?	PQRPPPPPPPNPPPPPPP
tone	PPORPPOPPPMUPPPPPP
tone $?	PPPRPPOPPPPPPPPPPP
too	PPSPPNSPOQNOPPOPPP
too $.	PPPPPPPPPPPPPPPPPP
too $?	POSPPOSPOPOOPPOPPP
too late	PPPPPPPPPQPPPPPPPP
too late $?	PPPPPPPPPQPPPPPPPP
too much	PPPPPPPPPQPPPPPPPP
took	PSPPQNPPOPPPPQPPPP
touch	PSOPPPPPPPNOPSPPPP
touch with	PSPPPPPPPPOOPPPPPP
towards	PNPPPPPPRPPPPPPPPP
track	PSOPPMPPPPSNPPPPPP
training	OSOPRPPPPPOOPPPPPP
transfer	PPPPPPPPPPPPPPPPPP
transfer $?	PPPPPPPPPPPPPPPPPP
treat	PPPPPMPPPPQPPPTPPP
treated	PPPPPPPPRPPPPPPPPP
treated you	PPPPPPPPQPPPPPPPPP
trial	PPPPPPVPPPOLPPPPPP
tried	PWPPQNPPMQOPPPPPPP
tried a	PQPPPPPPPPPPPPPPPP
tried a different	PPPPPPPPPPPPPPPPPP
tried talking	PSPPPPPPNPPPPPPPPP
tried talking to	PSPPPPPPNPPPPPPPPP
tried that	PPPPPPPPPPPPPPPPPP
true	PMaPPPOOSPIKPQNPPP
true $?	QO[PPQOPOPLMPOOPPP
true to	PMOPPOPPTPPPPRPPPP
trust	PPOPQORPPPPPPPOPPP
trust her	POPQPPPPOPPPPPPPPP
trust is	PPOPOPSPPPPPPPPPPP
trust or	PPPORPPPPPPPPPPPPP
trusted	PPOPPPPSPPQPPOPOPP
trustees	PRPPPPPPOPPPPPPPPP
truth	PQPPPPPPPPPPPPPPPP
truth $?	PQPPPPPPPPPPPPPPPP
try	XWNPPLOOOPMOPPOPQO
try $?	WPNPPPPPPPMOPPPPPP
try a	PSPPPNPPPPPPPPPPQP
try talking	PQPPPOPPPPPPPPPPPP
try talking to	PQPPPOPPPPPPPPPPPP
try to	PQPPPPPPPPPPPPPPPP
trying	OPMPPPQSSPPRPNPPPP
trying to	OONPPPPPSPRRPNPPPP
tuesday	POPPPQPPPPPPPPPPPP
turn	PPPPPPPPQPQPPPPPPP
tutor	PPPPPPPPPPPPPPPPPP
two	PONOSOPROPROPPPQPP
two $?	PPPPQPPPPPPPPPPRPP
under	PPPPPOPPPPPPPPPPRP
under pressure	PPPPPOPPPPPPPPPPRP
understand	POPPPPPPPPROPPPPPP
understands	PPOPPQPPOPROPPPPPP
understands $?	PPOPPQPPOPROPPPPPP
understood	PPOPRPPPPPSPPPPPPP
unfair	PPPPPPPPPPPPPPPPPP
unfair $.	PPPPPPPPPPPPPPPPPP
union	PQPPPOPPPRPOPPPPQP
union $.	PPPPPPPPPPPPPPPPPP
union $?	PQPPPOPPPRPPPPPPPP
union rep	POPPPPPPPPQOPPPPQP
unit	PPPPPPQPPPQOPPPPPP
unit $.	PPPPPPPPPPPPPPPPPP
unit $?	PPPPPPQPPPPPPPPPPP
up	LJNPOISPVONQOWUQQO
up $?	NPNPPMSPQOQVPOOPPO
up at	POPPPPPPPPQPPPPPPP
up for	PMPPPPPPUPOPPQPPPP
up in	PPPPPPPPPPOMPUPPPP
up to	PPNPPOPPQPPPPSPPPP
up with	PPPPPPPPPPPPPPQPPP
upset	POOPPRPPOPRPPPPPPP
upset $?	POPPPSPPOPPPPPPPPP
upset were	PPPPPPPPQPPPPPPPPP
upset were you	PPPPPPPPQPPPPPPPPP
upset you	PPPPPPPPOPRPPPPPPP
upset you $?	PPPPPPPPPPPPPPPPPP
us	OLNOSTORSPTIROOPOQ
us $?	OPPPTSPPPPOPNPPPPQ
us a	POPPOPPPPPTNPPPPPP
us how	PPPPPPPPPPRPPPPPPP
us how the	PPPPPPPPPPRPPPPPPP
us to	ROPPROPPPPOPQPPPPP
us to go	PPPPPOPPPPPPRPPPPP
us what	PPPPRPPPPQPOPPPPPP
us what happened	PPPPPPPPPQPPPPPPPP
use	R]OPPHQPOPMNSRPNPN
use $?	PPPPPPRPPPPPPPPPPP
use the	PRPPPPPPPPPPSPPNPO
use the bank	PQPPPPPPPPPPPPPPPP
used	PPPPOPQPPPNSPPPPQP
used to	PPPPOPQPPPPPPPPPQP
useful	PPPPPPPPPPPPSPPPPP
useful to	PPPPPPPPPPPPQPPPPP
using	PSPPPKPPRPPPPPPPPP
using you	PNPPPPPPRPPPPPPPPP
using you $?	PNPPPPPPRPPPPPPPPP
usual	PPPPQPPPPPPPPPPPPP
usually	PPNPPPPPPPTPPOPPPP
value	PPPPPPPPPPNPPSPPPP
values	PPPPPPPOPPKSPTPPPP
very	PPPPPPPPPPPPPPPPQP
view	POOPPQPPOPPSPPPPPP
view $?	POOPPQPPOPPSPPPPPP
voice	PMNPPOTPOPUPPPOPPP
voice is	PPNPPPPPPPUPPPOPPP
wait	PPPPPPPPPPPPPPPPPP
wait $?	PPPPPPPPPPPPPPPPPP
walk	RROPPPPPPOPOPPPPPP
walk at	PRPPPPPPPOPPPPPPPP
walk at lunchtime	PRPPPPPPPOPPPPPPPP
walked	PPMPPRPRUPMPPPPPPP
want	PHNRUQPPKVOOSSPOPO
want $?	OORPPPPSOPOPQOQPPP
want ,	PPPPPPPPPSNPPPPPPP
want , and	PPPPPPPPPSNPPPPPPP
want for	PPOPPPPPOPNPPTPPPP
want from	OPOPSPPPPPRRMOPPPP
want from the	PPPPPPPPPPSNPPPPPP
want more	PPPPPPPPPPOPQPPPPP
want to	VKPQQSOONRLNSQPOPP
want to be	OOPPPQPPPPNPPTPQPP
want to do	SOPPPRPQPPNPPPPPPP
want to have	NPOPPPPPPPTPPOPPPP
want to say	NNOPPRPOPPTOPPPPPP
want to stay	PPPPPPPPPQPPQPPPPP
want us	PPPPROPPPPOPQPPPPP
want us to	PPPPROPPPPOPQPPPPP
wanted	PNPPPSPPQPPPPPPPPP
wanted $?	PPPPPQPPPPPPPPPPPP
wanted to	PNPPPQPPQPPPPPPPPP
ward	NSLOQIWTMQTMOLSORP
ward $.	PPPPONPPPPROPPPPRP
ward $?	OMMPPTOVOPROPNOPPP
ward clerk	PPPPPPPPPPQPPPPPPP
ward is	PPPPQPPPPPOPPPPPPP
ward manager	OROPPOUPPPMPPOPPPP
wards	PPPPPPPPPPPPPPPPPP
was	HIMNQQcPYPFWNLNOPR
was $?	PPPPPPPPQPPPPPPPPP
was a	PPQPPPPPPPPPPPPPPP
was he	PPNPPMXPOPOJPPVPPP
was he on	PPOPPPOPPPOMPPVPPP
was his	PPPPPPQPPPPPPPPPPP
was in	PPOPPPVPPPOMPPPPPP
was in the	PPPPPPVPPPOLPPPPPP
was it	NLNNOP]ONQNVPOOPPO
was it $	PPPPPPPPPPPPPPPPPP
was it $?	OPPPPPQPPPPRPPPPPP
was it a	PPPLPOVPPPPPPPPPPP
was it and	PPPPPPPPPPPPPPPPPP
was it like	PPPPPPOPQPORPPPPPP
was it the	PPPRPPPPPPPPPPPPPP
was n't	PPPPPPPQRPPPPPOPPP
was rude	PPPPPPPPPPPPPPPPPP
was rude $?	PPPPPPPPPPPPPPPPPP
was she	PPPPPRPPPPPOPPPPPP
was so	PPPPPPPPQPPPPPPPPP
was that	OOOPRQNOPPSPPPOPPP
was that $?	PPPPQPPPPPOQPPPPPP
was the	OORPQQOPQPMQPOOPQR
was the last	PPTPPPNPPPOPPPPPPP
was the reason	PPPPPPOPPPPPPPPPPR
was the shift	PPPPPPPPPPPPPPPPPQ
was there	PPPPPQNPPRPPPPPPPP
was wrong	PPOPPOPPRPORPPOPPP
was you	PPPPPPPPPPPPPPPPPP
was your	OOOPPRNPUPNPPOPPPP
way	NJ]POMOORPJQPQSPRP
way $.	PPPPPPPPPPPPPPPPPP
way $?	OKRPPQOPPPOTPPSPPP
way to	PPPPPMPPPPPPPPTPPP
way you	PPOPPPPPPPNPPSPPPP
ways	PQNPPPPPPPSOPOPPPP
ways are	PPOPPPPPPPRPPPPPPP
ways are there	PPOPPPPPPPRPPPPPPP
we	QNQROMOOMONRVOWPQL
we all	PPPPPOPPOPPPPPRPQP
we are	PPPPPPPPPPOPRPPPPP
we have	PPPPPPPPPPPPPPQPPP
we meet	RPPPPQPPPPOPPPPPPP
we meet again	RPPPPQPPPPOPPPPPPP
we will	OPRPPPPPPPOSMPPPPP
week	OUOQPPPROPRNPPOLPO
week $?	PPPQPPPQPPOPPQPPPP
weekends	PPPPQPOPPPPPPPPPPQ
weekends $?	PPPPQPPPPPPPPPPPPP
well	OMNPPPPRNPVNPOSPQP
well $.	PPPPPPPPPPPPPPPPPP
well $?	OMOPPPPPPPVOPPPPPP
wellbeing	PSPPPNPPPPPPPPPPPP
went	OOLPPSPUOPMUPOOPPP
went $?	POPPPRPPPPSNPPOPPP
went through	PPOPPPPPPPORPPPPPP
went to	PPPPPPPPPPPPPPPPPP
were	LLTPQSQYTOGPONNOPR
were angry	PPPPPPPPPPPPPPPPPP
were good	PPQPPPPQPPOPPPPPPP
were n't	PPPPPOPPSPPPPPPPPP
were n't you	PPPPPPPPQPPPPPPPPP
were scared	PPPPPPPPPPPPPPPPPP
were the	PPOPPQSPPPONPPPPPP
were to	PPPPPPPPPPPPPPPPPP
were upset	POPPPSPPOPPPPPPPPP
were upset $?	POPPPSPPOPPPPPPPPP
were you	OPNPQSPPQPSOPOOPPP
were you $?	PPPPPPPPQPPPPPPPPP
were you able	PPPPPPPPPPPPPPPPPP
were you by	PPPPPPPPQPPPPPPPPP
were you on	PPPPPPPPPPPPPPPPPP
were you when	PPPPPPPPPPPPPPPPPP
were your	PPRPPPPPPPOPPPPPPQ
what	PFWOQGLUH[YSKQRRMP
what $?	NPOPPPPQPPMVPPPPPP
what a	PNPPSMOPPPNOPPUPQP
what about	OPOPPPOPORXNPMOPPP
what about a	PPPPPPPPPPPPPPPPPP
what about asking	PPPPPPPPPPPPPPPPPP
what about speaking	PPPPPPPPPPPPPPPPPP
what about the	PLPPPPPPPRTOPPPPPP
what an	PPPPRPPPPPOPPPPPQP
what are	QOXPOPOOPQOLPQPPPP
what are you	QOVPOPOOQPOLPQPPPP
what can	WPNPPPPPOPMNPOQPPP
what can you	WPNPPPPPOPMNPOQPPP
what could	VRMPPPPPPPNNPPPPPP
what could you	VPNPPPPPPPOOPPPPPP
what did	MNKPOPOORRPYPQQPPP
what did she	PPPPPPOPPPPSPPPPPP
what did the	PPOPPPRPPOMUPOPPPP
what did they	PPOPPPOPPPROPPQPPP
what did you	NONPPPOOSSMURMPPPP
what difference	PSNPPPPOPPROPOPPPP
what difference would	PSOPPPPPPPPOPPPPPP
what do	POPPRONTNQTOPOOOPO
what do they	OPOPPPOPPQNTPPPPPP
what do you	QPQPROOTNPSKPPOOPO
what does	MOSPPPOQSPQHPXOPPO
what does a	PPOPPPPPPPSPPOPPPP
what does it	PPLPPPPPUPLNPVPPPP
what does that	PPOPPPPPPPLOPVPPPP
what does the	PPSPPPOPPPTNPMPPPP
what does this	PPPPPPPPPPOPPRPPPP
what does your	PPQPPPPROPNOPRPPPP
what else	RPMPPPPPPNPSRPPPPP
what else is	PPPPPPPPPNRPPPQPPP
what happened	MMMPQNUTOUJXPNPPNP
what happened and	PPPPPPPPPQPPPPPPPP
what happened then	PPOPPPOPPVONPOPPPP
what happened to	OMOPPOVPPOOSPPPPPP
what happens	PPPPPPPRPPQOPPPPPP
what has	OPMPPPPOPPUMPSPPPP
what has the	PPPPPPPPOPRPPPPPPP
what have	RPQPQPPPOOONPRPPPP
what have you	RPQPQPPPOOONPRPPPP
what he	PPTSPOPPOPLPPPPPPP
what i	PPPPPPPPROPPPPPPQP
what i am	PPPPPPPPROPPPPPPQP
what ideas	SPPPPPPPNPPPPPPPPP
what if	OU_PPPOOMMKNPOOPPP
what if she	PPRPPPPPPPOPPPPPPP
what if you	OUSPPPPPOMNOPPPPPP
what is	TPPPROOMKTQONTMQNQ
what is a	PPPPQPPPPPOPPPQPPP
what is going	OPOPPPPPOQTOPPPPPP
what is in	TPOPPPOPPRKSPOPPPP
what is it	NPNPPPOOPPOUOTOPPP
what is she	PPPPPPPPPPPPPPPPPP
what is stopping	OQUPPPPPOQNOPPPPPP
what is the	SOXPQPRPMPPLPNNOPQ
what is this	OPOPPPPPPPMOPVPROP
what is wrong	PPPPPPPPPPPPPPRPPP
what is your	QPVPQPOPNQMNPPPPPQ
what it	PPPPPPPPPPQPPPPPPP
what it is	PPPPPPPPPPQPPPPPPP
what keeps	NMOPPPPPTQTOPOPPPP
what keeps you	OMOPPPPPTQROPOPPPP
what kind	OQNPQPPOTPPTPLPPPP
what kind of	OQNPQPPOTPPTPLPPPP
what made	NPMPPPPORPLXPOPPPS
what made you	NPNPPPPPSPMUPOPPPS
what makes	NOVPLPOOPPQTPOOPPP
what makes you	OPRPLPPPQPOVPOPPPP
what matters	PPPPOPPPPPSOPPPPPP
what matters to	PPPPOPPPPPSOPPPPPP
what might	SPNPPPPROPPNPOPPPP
what might the	OPQPPPPOPPSPPPPPPP
what might you	PPQPPPPPPPPPPPPPPP
what needs	TPNPPPPPPPSMPPPPPP
what options	RPPPPPPPPPPPPPPPPP
what other	NPUPPPPPPPQNPPOPPP
what part	PPOPPPPPPQORPPPPPP
what she	OQSPPPPPOPOOPPPPPP
what sort	NPOPQPSPOPPNPRQPPP
what sort of	NPOPQPSPOPPNPRQPPP
what stops	OORPPPPPRPSMPOPPPP
what stops you	OOOPPPPPSPTMPPPPPP
what the	POPPPPPPPPQPPPPPPP
what to	PNPPPRPPPPQPPPPPPP
what was	NOJPPPQOQPNVPOVPPQ
what was his	PPPPPPQPPPPPPPPPPP
what was in	PPPPPPVPPPOLPPPPPP
what was it	PPNPPPOPQPOUPPPPPP
what was so	PPPPPPPPQPPPPPPPPP
what was that	PPOPPPPPPPTOPPPPPP
what was the	PPOPPPQPPPNTPPOPPQ
what was your	PPPPPPPPPPPRPPPPPP
what way	OPUPPPPPPPNQPPPPPP
what ways	PQOPPPPPPPQPPPPPPP
what we	PPPPPPPPNPPPPPSPPP
what went	PPNPPPPPPPNUPPPPPP
what were	OPMPPPTPPPRPPOPPPQ
what were you	OPOPPPPPPPSOPPPPPP
what will	RPMPPPPRTPQMPPPPPP
what will you	NPPPPPPRTPOOPPPPPP
what would	SPQPNONYLROJQPNSOO
what would a	QOTPPPPOPPMPPOPRPP
what would be	POOQPPPSPPNOROPPPP
what would change	OPNPPPPNPPUPPPPPPP
what would happen	OQMPPPPPPPTPPPPPPP
what would help	WPNPPPPOPPMOPPPPPP
what would it	NSPPOPPRPPROPOPOPP
what would make	OPOPPPPOPQRPPOPRPP
what would the	OOQPPPPPPPLOPUPPPP
what would you	NNTPOPPPORUOPOPPPP
what would your	PPOPPPPSPPNPPRPPPP
what you	QNOPOSOMNRTOPROPRO
what you are	PPRPPPPPPPMPPRPPQP
what you did	PPPPPPPPPPPPPPPPQP
what you have	QPPPPPPPPPPPPPPPPP
what you need	PPOPPPPPPPOPPRPPQP
what you think	PPPPPPPPPPQPPPPPPP
what you want	OOOPPPPNPRWNPOPPPP
what you wanted	PPPPPQPPPPPPPPPPPP
whatever	PPOPPNPPOPORPPPPPT
when	TLQOSJILJQWTOWTPPN
when $?	WOPPPLPPPPPOPPPPPP
when are	PPPPPPPPPPQPPPPPPP
when are you	PPPPPPPPPPQPPPPPPP
when could	PPPPPPPPPPPPPPPPPP
when could you	PPPPPPPPPPPPPPPPPP
when did	MOOPQPOPRPPPPNVPPP
when did it	PPPPPPPPPPPPPPPPPP
when did you	MPPPPPPPQPTSPNPPPP
when does	PPOPPPPPPPOTPPPPPP
when does it	PPOPPPPPPPOTPPPPPP
when exactly	VPOPPPPPPPOMPPOPPP
when he	PPOPPPPPMPWPPNPPPP
when i	PPPPPPPPPPPPPPPPQP
when is	OPOPRPPPPPSOPPPPPP
when it	OMOPPPPPPPWOPPPPPP
when it is	OPOPPPPPPPTOPPPPPP
when she	PPOPPPPPPPRQPPPPPP
when that	POPPPPPPMPPPPPTPPP
when that happens	POPPPPPPMPPPPPTPPP
when the	OONPPPOPPPMWPQPPPP
when was	PPTPPPOPPPPNPPPPPP
when will	QPPPPPPPQPPOPPQPPP
when will you	QPPPPPPPQPPOPPPPPP
when you	MOPPPPOOQOOVPSMQPP
when you are	OPOPPPPPOPVPPOPPPP
when you hear	PPQPPPPPPPPOPPPPPP
when you went	PPPPPPPPPPRPPPPPPP
where	LNNPPOTRTNROOROSPO
where are	PPOPPPNNOPXOPOPQPP
where are you	PPOPPPPNPPTPPOPQPP
where could	QPPPPPPPPPPPPPPPPP
where could you	QPPPPPPPPPPPPPPPPP
where did	NPOPPPRPPNOPPUOPPP
where did you	PPPPPPSPPNPPPPPPPP
where do	OOOPPPUOOPKTPNPQPP
where do you	OOOPPPUOOPKTPNPQPP
where does	PPNPQPPPOPRSPOPPPP
where does it	PPOPPPPPPPOSPPPPPP
where does that	PPNPPPPPPPSQPOPPPP
where is	OPVPPPOPSPMOPMPQPP
where is it	PPSPPPPPOPOOPPPQPP
where is the	PPUPPPOPOPOPPNQPPP
where was	OPOPPPQPVPOMPPPPPP
where will	OPPPPPPSOPPPPPPPPP
where will you	OPPPPPPSOPPPPPPPPP
where would	OPOPPPPROPSOPNPQPP
where would you	OPOPPPPROPSOPNPPPP
whether	PRPPPPPPPPPPPPPPPP
which	NPPTPLUNJPRWPPNOOO
which bit	QPOPPPOPPPOQPPPPPP
which is	PPPQPPPPPPPPPPPPPP
which of	QOPPPPOPOPLOQXPPPP
which of these	QPTPPPPPPPONPOPPPP
which of those	RPOPPPPPPPLUPOPPPP
which of your	OPMPPPOPPPNMP[PPPP
which part	POUPPMOPNPRRPOOPPP
which part of	POUPPMOPNPRRPOOPPP
which ward	OPOPPPUPPQMOPOPPPP
whiteboard	PQPPPPPPPPPPPPPPPP
whiteboard $?	PQPPPPPPPPPPPPPPPP
who	UPQPRJWMNSQMPNROON
who are	NPNPPPOPOPTOPSPPPP
who are you	OPOPPPPPPPPOPSPPPP
who can	PRPPPNPPPQPPPPPPPP
who can help	PPPPPPPPPQPPPPPPPP
who could	QQPPPPPPPPOPPPPPPP
who could you	OQPPPPPPPPPPPPPPPP
who do	PPOPPPPPPPROPOQPPP
who do they	PPPPPPPPPPPPPPQPPP
who do you	PPOPPPPPPPRPPPPPPP
who does	PPPPPPPPPPOQPPQPPP
who else	SPOPQPPPPPOOPPOPPP
who else could	SPOPPPPPPPPOPPOPPP
who is	NPLPQPUPOORQPOPPPP
who is in	PPOPPPOPPQOSPPPPPP
who is the	OPNQPPUPPPOOPPPPPP
who is your	PPPPPPRPPNPPPPPPPP
who might	UPOPPPPPPPOOPPPPPP
who needs	SPOPPPPPPPOOPPPPPP
who said	OPOPPPPPPPNVPPPPPP
who was	PPOPPPQPPPPPPPPPPP
who was in	PPPPPPPPPPPQPPPPPP
who will	TPOPPPPPPQOOPPPPPP
who will help	PPPPPPPPPQPPPPPPPP
who will you	QPPPPPPPPPPPPPPPPP
who would	NPVPPPPOOPOOPPRPPP
who would be	PPQPPPPPPPPPPPQPPP
who would n't	PPPPPPPPPPPPPPQPPP
whole	PPPPPPPNPPRPPPPPPP
whole team	PPPPPPPPPPPPPPPPPP
whole team $?	PPPPPPPPPPPPPPPPPP
whom	POWPPOPPOPRLPOPPPP
whose	OOQPPPOPOPTRPPOPPP
whose idea	OPPPPPPPPPPRPPPPPP
whose idea was	OPPPPPPPPPPRPPPPPP
whose voice	PPNPPPPPPPUPPPOPPP
whose voice is	PPNPPPPPPPUPPPOPPP
why	OQOOOMNOMQNMOOROOa
why $?	PPPPPPPPPPPPPPPPPP
why are	PPPPPPPPPPPPPPPPPQ
why are you	PPPPPPPPPPPPPPPPPP
why can	PPPPPPPPPPPPPPPPPP
why can n't	PPPPPPPPPPPPPPPPPP
why did	PPPPPPPPPQPPPPPPPR
why did n't	PPPPPPPPPPPPPPPPPP
why did you	PPPPPPPPPQPPPPPPPQ
why do	PSPPPPPPPPPPPPTPPK
why do n't	PTPPPPPPPPPPPPPPPM
why do you	POPPPPPPPPPPPPPPPR
why does	PPPPPPPPPPPPPPPPPQ
why does it	PPPPPPPPPPPPPPPPPP
why has	PPPPPPOPPQPPPPPPPP
why has n't	PPPPPPOPPQPPPPPPPP
why have	PPPPPPPPPPPPPPPPPP
why have n't	PPPPPPPPPPPPPPPPPP
why is	PPPPPPPPPPPPPPPPPQ
why is it	PPPPPPPPPPPPPPPPPP
why is that	PPPPPPPPPPPPPPPPPQ
why not	PQPPPPPPPPPPPPOPPQ
why not ask	PRPPPPPPPPPPPPPPPN
why not use	PRPPPPPPPPPPPPPPPO
why she	PPPPPPPPPPPPPPPPPQ
why that	PPPPPPPPOPPNPPPPPT
why the	PPPPPPPPPPPPPPPPPQ
why was	PPPPPPPPPPPPPPPPPP
why would	PPPPPPPPPPPPPPPPPQ
why would you	PPPPPPPPPPPPPPPPPP
why you	PPPPPOPPPPPPPPPPPT
why you are	PPPPPPPPPPPPPPPPPP
why you did	PPPPPPPPPPPPPPPPPQ
wife	PPPPPPPPPPPPPPPPPP
wife $?	PPPPPPPPPPPPPPPPPP
will	]JJQOXOTSQMLMMOPPO
will be	TPOPPPQPPPNOPPPPPP
will do	SPOPPPPPPPOPPPPQPP
will get	PNPPPSPPOPPPPPPPPP
will get better	PNPPPSPPOPPPPPPPPP
will help	PPPPPPPPPQPPPPPPPP
will help $?	PPPPPPPPPQPPPPPPPP
will it	POPPPQPPPPPPPPPPPP
will n't	OPQPPPPPPPORPPPPPP
will she	PPPPPQPPPPPPPPPPPP
will she be	PPPPPQPPPPPPPPPPPP
will you	TNOQOROUUQLKPOOPPO
will you do	MPPPPPPRSPOOPPPPPP
will you have	QPPPPPPPPPPPPPPPPP
will you let	PPPPPSPPPPOOPPPPPP
will you not	PPPPPPPPPPPPPPPPPP
will you start	RPPPPPPPPPPPPPPPPP
will you stop	PPPPPPPPQPPPPPPPPP
will you tell	QPPPPPPPPPPPPPPPPP
willing	TPNPPPPPPPOPPPPPPP
willing to	TPNPPPPPPPOPPPPPPP
wish	PNPPPNPPSPPPPPOQRP
with	IRQNMSROROXJRNOPQO
with $?	PPPPMVOPPQPOPPPPPP
with a	PPPPPPPPRPNPPPPPPP
with her	PRPPQMOPPPSPPPOPPP
with her $?	PPPPPPPPQPPPPPOPPP
with him	OPPPPOPPQPRPPPPPPP
with him $?	OPPPPOPPQPRPPPPPPP
with his	PPPPPPPPPPPPPPPPPP
with his wife	PPPPPPPPPPPPPPPPPP
with hr	PPPPPPPPPPQPPPPPPP
with it	POOPPQPPOPSPPOPPPP
with it $?	POPPPQPPPPRPPPPPPP
with such	PPPPPPPPQPOPPPPPPP
with that	PQOPPPPPSPOPRPPPMP
with that $?	PSPPPQPPNPOPPPQPPP
with the	NMNPPOTOPPVNPQPQRP
with the sister	POPPPOPPPPPPPPPPSP
with them	PQOPPPPPOPROPPOPPQ
with this	PPPOPQPPOPPPRPPPPP
with this $?	PPPPPQPPPPPPPPPPPP
with what	PPRPPPPPPPNPPPPPPP
with what you	PPRPPPPPPPNPPPPPPP
with you	OPRPPPPPNPQRPOPPPP
with you $?	OPRPPPPPNPQRPOPPPP
with your	POPPPRPPPPSPPNPPPP
within	VPMPPPPPPPOOPPPPPP
without	OPOPPPPLPPTSPPPPPP
witness	PPPPPPPPPPPPPPPPPP
women	PPOPPPPPQPROPOPPPP
wonder	PVPPPOOPQPLOPPQPQP
wondering	PPPPPQPPQPNPPRPPPP
word	OPIPPNOPOPSXPOOPRP
word with	POPPPOPPPPPPPPPPSP
word with the	POPPPOPPPPPPPPPPSP
words	PONRPPNPPPVNPPPPPP
work	SQMRMTMSOPYKQKPPPP
work $?	TQNQQOOQNPWLPMOPPP
work like	POPPPPPPPPPPPPQPPP
work like that	POPPPPPPPPPPPPQPPP
work there	PPPPNPPPPPRPPPPPPP
work there $?	PPPPNPPPPPRPPPPPPP
work together	PPPPPPPPPPRPQOPPPP
work with	PPPPMVNPPPPPPPPPPP
worked	QPPPPPPPPPPPPPPPPP
working	OMNPQTPPMPWOQNPPPP
working $?	PPPPPPPPPPPPPPPPPP
working with	PMPPPPPPPPVPPNPPPP
works	PPPPPORPPPPPPPPPPP
world	PPNPPPPVPPOPPOPPPP
worries	OPOPPPPPPPPSPOPPPP
worries you	OPOPPPPPPPPSPOPPPP
worry	PPPPPPPPPPQPPPPPPP
worry about	PPPPPPPPPPQPPPPPPP
worse	PNOQPMOPQPOTPPTPPP
worse $?	PNOPPMOPQPOTPPTPPP
worst	OPUPPPNPPPNQPPPPPP
worth	POPPPTOPPPPPPPPPPP
worth it	PNPPPTOPPPPPPPPPPP
worth it $?	PNPPPTOPPPPPPPPPPP
would	UdSPLIK`KNKDQONRPN
would a	PXTPPPPNPPKOPOONPP
would be	VOOQPPOROPMNQOPPPP
would be a	VOOPPPPOPPNOPPPPPP
would be better	PPPQPPPPPPPPPPPPPP
would change	OQNPPOPNPPUPPPPPPP
would do	PSPPPNPPOPPPPPPPPP
would get	TPOPPPPPPPOPPPPPPP
would go	PPPPPPPPPPPPPPPPPP
would happen	OQNPPPPPSPSNPOQPPP
would happen $?	PPPPPPPPNPPOPPTPPP
would happen if	OQNPPPPPPPSPPPPPPP
would help	WSNPPOPOPPMOPPPPPP
would help $?	SQOPPOPPPPOOPPPPPP
would help you	TROPPPPPPPNOPPPPPP
would it	MUNPONOVQPUOPNNOPP
would it be	OONPONPQTPTOPPPPPP
would it feel	POOPPPPSPPQPPOPPPP
would it help	PQPPPPPPPPPPPPPPPP
would it look	PPPPPPPSPPOPPPPOPP
would it make	PPOPPPPPPPRPPPPPPP
would it take	PSSPPPPNPPLPPPPPPP
would like	PPPPPPPPPNSPPPPPPP
would like to	PPPPPPPPPNRPPPPPPP
would make	OPOPPPPOPQRPPOPRPP
would make it	PPPPPPPPPQPPPPPRPP
would n't	PUPPPOPPNPPPPPOPPP
would n't a	PSPPPPPPNPPPPPOPPP
would n't it	PPPPPPPPPPPPPPPPPP
would n't you	PRPPPPPPOPPPPPPPPP
would rather	PPSPPPPPPPNPPPPPPP
would say	OPRPPPOPPPORPPOPPP
would she	PPTPPQPOPPOOPPPPPP
would she say	PQPPPPPOPPPPPPPPPP
would tell	PPPPPPPPPPPPPPPPPP
would that	PRPPPOPPPPPPPPPPPP
would the	OOQPPPPRPPKOPUPPPP
would they	PPPPPPPSPPNPPPPPPP
would you	NGRPNUOSNQUNQPRSOO
would you be	PPSPPPPNPPQOPPPPPP
would you do	NMNPPRPRPPTPPPPPPP
would you feel	PRPPPPPOPPPPPPPPPP
would you have	ONRPPRPNPPNPPRPPPP
would you know	PPOPPPPPPPQPPPPPPP
would you like	TMNPOOPKORWOQQPPPP
would you not	PNPPPOPPRPPPPPPPPP
would you rather	PPPQPPPPPPPPPPPPPP
would you say	OPNPPPPSPPQPPPPPPP
would you think	PQPPPPPPPPPPPPPPPP
would you want	NPOPPPPQPPSPPPPPPP
would your	PQOPPOPSPPNPPRPQPP
write	PQPMPWPPOPPPMPPPPP
write it	PPPPPQPPOPPPPPPPPP
write it down	PPPPPQPPOPPPPPPPPP
write that	PPPPPTPPPPPPMPPPPP
write that down	PPPPPTPPPPPPMPPPPP
writing	PTPPPMPPOPPPPPPPPP
writing $?	PTPPPMPPPPPPPPPPPP
written	PPSPQPPPOPOOPPPPPP
wrong	OOQPPOOPQPLTPQRPPP
wrong $?	PPRPPOPPSPNOPRPPPP
wrong ,	PPNPPPPPOPOUPPPPPP
wrong with	PPPPPPPPPPPPPPRPPP
wrote	PQPPPPPPPPPPPPPPPP
year	NPOPQPPXPPPNPOPPPP
year $?	NPOPQPPPPPTPPPPPPP
yes	POQPPQPQQOOQPPPPPO
yes $?	PORPPQPOROPOPPPPPP
yet	PNPPPXNPMPPPPPOPPP
yet $?	PNPPPXNPMPPPPPOPPP
you	OVKQOVHQSVPMN^DNLR
you $	OPOPPPPPPPRLPUPPPP
you $.	PPPPPOPPMPPPPPPPWP
you $?	UDVONPNTLNXLRTRONO
you ,	NOMSPPPQOQVPPOPPPP
you , and	PPPPPPPPPPQPPPPPPP
you , is	PPPPPPPPPPPPPPPPPP
you a	PRPPPNPPPPRPPPPPPP
you able	PPPPPQPPPPPPPPPPPP
you able to	PPPPPQPPPPPPPPPPPP
you about	QQNPPOPPNPNTOSPPPP
you about it	RPPPPPPPOPRPOPPPPP
you about the	OQOPPOPPPPOTPOPPPP
you about your	PPPPPPPPPPLPPUPPPP
you admit	PPPPPOPPRPPPPPPPPP
you afraid	PPPPPPPPQPROPOPPPP
you afraid of	PPOPPPPPQPSOPPPPPP
you agree	POPPPOPPSPPPPPPPPP
you agree that	POPPPOPPSPPPPPPPPP
you all	POPPPPUPOPNPQOPPPP
you all right	PPPPPPPPPPPPQPPPPP
you always	PNPPPRPPPPPPPPPPPP
you and	PQOPPPPOPPSPPPPPPP
you and the	PPOPPPPOPPSPPPPPPP
you angry	PPOQPSPPLPSOPPPPPP
you angry $?	PPPPPTPPMPPPPPPPPP
you angry or	PPPQPPPPPPPPPPPPPP
you are	NQSORLOOQOVMOOOOSP
you are $?	PPQPPPPPOPOPPSPPPP
you are a	PPPPPPPPPPPPPPPPPP
you are being	PPPPPPPPQPPPPPPPPP
you are burnt	PPPPPPPPPPPPPPPPPP
you are doing	PPSPPPPPOPNPPPPPQP
you are exhausted	PPPPPPPPPPRPPOPPPP
you are lonely	POPPPOPPRPPPPPPPPP
you are not	PPMPPPPPPPUPPOPPPP
you are saying	PPPPPPPPPPPPPPPPQP
you are scared	PPPPPPPPQPPPPPPPPP
you are the	PPPPPQPPPPPPPPPPPP
you are tired	PPPPPPPPPPQPPPPPPP
you are too	PQPPPPPPOPPPPPPPPP
you as	PPPPPOPPQPPPPQPPPP
you as a	PPPPPOPPQPPPPQPPPP
you ask	PRPPPOPPOPPPPPPPPP
you ask for	PQPPPPPPPPPPPPPPPP
you ask to	PQPPPPPPPPPPPPPPPP
you asked	PRPPPPPPPOOQPPPPPP
you asked for	PQPPPPPPPPOQPPPPPP
you asked the	PRPPPPPPPOPPPPPPPP
you assuming	PPQPPPPPPPPPPPPPPP
you at	PPOPPPPPPPSPPOPQPP
you at the	PPPPPPPPPPRPPOPPPP
you back	NQUPPQPPOPPNPOPPPP
you back $?	OPVPPQPPPPNOPOPPPP
you be	LUZPPMPRKPQNPOOPPP
you be better	PSPPPPPPNPPPPPPPPP
you been	OURPRJPPQPOOPPPPPP
you been there	POPPPQPPPPPPPPPPPP
you been to	PPPPPPPPPPPPPQPPPP
you begin	PPPPPPPPPPPQPPPPPP
you begin $?	QPPPPPPPPPPPPPPPPP
you being	PPVPPPPPOPNPPNPPPP
you believe	PPPPPOPPPPPPPPRPPP
you believed	OPMPPPPOPPUPPPPPPP
you blame	PPPPPPPPPPPPPPPPPP
you bring	QQPPPPPPPPPPPPPPPP
you by	PPPPPPPPQPPPPPPPPP
you came	PPPPRPPPPPPPPPPPPP
you can	ORMSPNOTOQQOPOPPPP
you can n't	OOMSPOPTPPQPPOPPPP
you change	RQPPPOPPPPPOPPPPPP
you change $?	RPPPPPPPPPPOPPPPPP
you choose	QPPPPPPPPPORPPPPPP
you come	OOOPPPPPOPJTPUPPPP
you come to	POPPPPPPPPNTPPPPPP
you consider	PLPPPUPPPPPPPPPPPP
you considered	PTPPPMPPPPPPPPPPPP
you cope	OPPPPPPPPPRPPPPPPP
you cope $?	PPPPPPPPPPRPPPPPPP
you could	RTOPPMPPOPOPPPPPQP
you could ask	PQPPPPPPPPPPPPPPPP
you could do	RPOPPPPPPPOPPPPPPP
you could go	PPPPPPPPPPPPPPPPPP
you cry	PPPPPPPPPPPPPPPPPP
you decide	PPOPPPPPOPPPPPPPPS
you did	PROPPQPQNPOOPPPPOR
you did it	PPPPPPPPPPPPPPPPPP
you did n't	POPPPOPQPPPPPPPPPR
you did not	PSPPPNPPOPPPPPPPPP
you do	MOOQOSOTTQNLONQPPR
you do $?	GSOPPPPPSPUOPPRPPP
you do about	TPOPPPPPPQNOPPPPPP
you do differently	PPPPPPPPPPPPPPPPPP
you do if	PPOPPPPRPPOPPPPPPP
you do it	RPPPPPPPOQOPPOPPPP
you do n't	OOSQPOPPPPOOPPPPPQ
you do next	QPPPPPPPPPPPPPPPPP
you do that	PPPPPQPPPPPPPPPPPQ
you do to	PPPPPPPPRPPOPPPPPP
you doing	PPPPPPPPPPPPPPPPPQ
you done	PPPPPPPRPPOPPPPPPP
you down	PPPPPOOPSPPPPPPPPP
you down $?	PPPPPOOPSPPPPPPPPP
you enjoy	PMPPPOOPTQQOPPPPPP
you enjoy it	PPPPPPPPPQPPPPPPPP
you enjoy the	PMPPPOPPUPPPPPPPPP
you enjoyed	POPPPRPPPPPPPPPPPP
you enjoying	POOPPPPPRPPPPPPPPP
you ever	PPPPPQPPPPPPPPPPPP
you ever been	PNPPPRPPPPPPPPPPPP
you ever get	POPPPQPPPPPPPPPPPP
you explain	PPPPSPPPPPQOPNPPPP
you feel	NUNPOOOMRTRROLOQPO
you feel $.	PPPPPPPPPPPPPPPPPP
you feel $?	PRPPPPPOPPPPPPPPPP
you feel about	OVOPPPPPQRMOPNPPPP
you feel and	PPPPPPPPPPPPPPPPPP
you feel listened	PPPPPQPPPPPPPPPPPP
you feel ready	PPPPPQPPPPPPPPPPPP
you feel supported	PPPPPQPPPPPPPPPPPP
you feel that	PPPPPRPPNPPPPPPPPP
you feeling	PPOPPPPPPPPPPRPPPP
you felt	OOOPPPPPOPOPPSPPQP
you felt ignored	PPPPPPPPOPPQPPPPQP
you find	RNOPPSPPPPOTPNPPPP
you find out	QPPPPPPPPPOQPPPPPP
you finished	POPPPTPPNPPPPPPPPP
you first	NPPPPPPPPPPSPPPPPP
you fit	PPPPPPPPPPPPPPPPPP
you fit in	PPPPPPPPPPPPPPPPPP
you from	ONRPPPPPUPKTPNPPPP
you gave	OPPPPPPPPPSOPPPPPP
you get	PQTPOOQOPQNNPOPPQP
you get a	POPPPQPPPPPPPPPPPP
you get from	PPPPPPPPPPQPPPPPPP
you get your	PPPPPPQPPPPPPPPPPP
you give	PPPPNPPPOPQRPPPQPP
you give us	PPPPNPPPPPRRPPPPPP
you go	PMPPPSPPQPPPPPPPPP
you go about	QPPPPPPPPPPPPPPPPP
you go along	PPPPPPPPPPPPPPPPPP
you going	TTNQPMPPOPPOPOPPPP
you going to	USOQPMPPPPMPPOPPPP
you got	TONPPRPMOPPSPNPPPP
you got a	PPPPPPPPPPPPPPPPPP
you had	ROMPPRPSNPOOPSPPPP
you had that	SRPPPOPPNPPPPPPPPP
you had to	PPNPPPPPPPPPPSPPPP
you handle	RPOPPPPPOPOPPRPPPP
you handle it	RPPPPPPPPPPPPPPPPP
you handled	PPPPPPPPPPPPPPPPPP
you handled that	PPPPPPPPPPPPPPPPPP
you happy	POPPPQPPPPPPPPPPPP
you hate	PPPPPPPPROPPPPPPPP
you have	RTQPSQOMIPRLOUOPPQ
you have $?	OONPPPPPOPXOPNPPPP
you have a	PQPPQOPPPPPPPPPPPP
you have been	PPOPPQPPPPTPPOPPPP
you have to	TPSPPPPOPPLPPOPPQP
you hear	PPPPPPPPOPMPPTPPPP
you hope	OPRPOPPPPPSNPOPPPP
you hope for	PPPPPPPPPPROPPPPPP
you hoping	PONPPQPPPPSPPOPPPP
you if	PPOPPPPOPPSPPPPPPP
you in	QTMPPNPNOQ[LPMPPPP
you in it	PPPPPPPNPQRPPPPPPP
you in that	RPNPPPPPPPSOPOPPPP
you in this	OPPPOPPPPPTPPOPPPP
you in touch	PSPPPPPPPPOOPPPPPP
you just	PSPPPNPPMPPPPPTPPO
you just tell	PQPPPPPPPPPPPPPPPO
you keep	RROPPNPPQPPOPPPPPP
you know	RSUPOOQPMPNOPOPPPP
you know $?	PUQPPMPQNPNPPPPPPP
you know about	SSOPPNPPPPOPPPPPPP
you know it	PPQPPPPPPPPPPPPPPP
you know that	PQRPOOPOOPQPPPPPPP
you know what	PNPPPSPPPPPPPPPPPP
you learn	PPPPPPPPQPPPPPPPPP
you learned	POOPPPPPPPROPQPPPP
you let	QRPPPRPPRPNNPPPPPP
you let her	POPPPPPPRPPPPPPPPP
you let it	PPPPPPPPPPPPPPPPPP
you like	TMMPOPOKRRVNQQPPPP
you like it	POPPPQPPPPPPPPPPPP
you like to	TOOPPPPMPRMOPTPPPP
you like us	ROPPPPPPPPPPPPPPPP
you like your	PPPPPPPPPPRPPOPPPP
you looked	OPOPPPUPPPNPPPPPPP
you looked at	PPPPPPPPPPPPPPPPPP
you lose	PPVPPPPLPPQNPOPPPP
you made	PPSPPOPPQPOOPPPPPP
you made it	PPSPPOPPQPOOPPPPPP
you make	RPOPPPPPPPQOPOPPPP
you manage	PPPPPPPPRPNQPPPPPP
you manage to	PPPPPPPPRPNQPPPPPP
you mean	OOQOSOPPOPMVPPPPPP
you mean by	OPOPPPPPOPOSPPPPPP
you mean the	PPPPQPPPPPPPPPPPPP
you mentioned	PPOPPPPPPPUMPPPPPP
you met	POPPRPPPPPPPPPPPPP
you might	POPPPPPPRPPPPPPPPP
you most	NPNPPPPPPPWMPRPPPP
you move	OPSPPPPPNPQPPPPPPP
you must	PNPPPOPPUPPPPPPPMP
you need	VNMPPTOOMPLNQTPPQP
you need $?	PNPPPSPPPPPPPPPPPP
you need a	PQPPPPPPOPPPPPPPPP
you need from	OPOPPRPPPPOPQRPPPP
you need to	QQPPPPPOOPNPPSPPPP
you never	PPPPPPPPPPPPPPPPPQ
you no	PRPPPLPPPPPPPPPPPS
you not	NRWPPKPPTPMOPOPPPP
you not feel	PPPPPNPPRPPPPPPPPP
you not just	PQPPPPPPPPPPPPPPPP
you not think	PPPPPPPPPPPPPPPPPP
you notice	OPPPPPPSPPMOTQPPPP
you notice $?	PPPPPPPSPPOPPPPPPP
you notice about	PPPPPPPPPPNPQRPPPP
you of	PPPPPPPNPPNPPUPPPP
you on	POPPPOOPPQPPPPPQRP
you on shift	PPPPPPPPPPPPPPPPPP
you on your	PPPPPPPPPPPPPPPPPP
you or	PPPMPTPPPPPPPPPPPP
you perhaps	PPPPPPPPPPPPPPPPPP
you put	OQOPPPPROPPPPPPPPP
you rate	PPPPPPPPOQPPPPPQPP
you rather	PPPQPPPPPPPPPPPPPP
you read	OPSPPPPPPPPOPPPPPP
you realise	PPPPPNPPRPPPPPPPPP
you regret	PPPPPPPPQPPPPPPPPP
you remember	PPPPPQPPPPPPPPPPPP
you report	PQPPPPPPOPPPPPPPPP
you respond	PPOPPPPPOPUOPNPPPP
you ring	PQPPPPPPPVOMPOPPPO
you ring her	PQPPPPPPPPPPPPPPPO
you said	PPSPPPPOOPOTPPPPNP
you said no	PPQPPPPPPPOPPPPPPP
you said yes	PORPPQPOPPPOPPPPPP
you say	SOQPRPPRLQOJPRPPPS
you say $?	PPPPPPPQPPPPPPPPPP
you say it	PPSPPPPPPPONPPPPPP
you say more	PPPPPPPPPPPQPPPPPP
you say no	PPPPPPPPPPPPPPPPPP
you say that	PPOPPQPPMPPNPSPPPT
you say to	RPNPPPPQPPPPPPPPPP
you scared	PPPPPTPPLPPPPPPPPP
you see	NKNPPSOSQPSPPPOQPP
you see $?	NPOPPPPTOPQMPSPPPP
you see her	POPPPQPPOPPPPPPQPP
you see how	PPPPPPPPPPPPPPPPPP
you see it	POPPPQPPPPPPPPPPPP
you see yourself	PPPPPQPPPPSPPNPPPP
you seen	PPPPPPPPPPPPPPPPPP
you should	PSPPPNPPNPPPPPPPRP
you should do	PPPPPPPPPPPPPPPPPP
you should go	PPPPPPPPPPPPPPPPPP
you should talk	PPPPPPPPPPPPPPPPPP
you should tell	PRPPPOPPOPPPPPPPQP
you snap	PPPPPPOPRPPPPPPPPP
you snap $?	PPPPPPOPRPPPPPPPPP
you so	OPRPPPPPUPNNPPPPPP
you some	PQPPPPPPPOPPPPPPPP
you speak	PPPQPPPPPPPPPPPPPP
you speak to	PPPPPPPPPPPPPPPPPP
you spoke	PQPPPPPPOPORPPPPPP
you spoke up	PQPPPPPPOPORPPPPPP
you spoken	PNPPMUPPPPPPPPPPPP
you spoken to	PNPPMUPPPPPPPPPPPP
you start	RPPPPPPPPPPPPPPPPP
you start $?	QPPPPPPPPPPPPPPPPP
you stay	PPPPPPPPPPPQPPPPPP
you stay $?	PPPPPPPPPPPQPPPPPP
you still	ONOPPSPPUPNPPPPPPP
you stop	PPOPPPPPRPORPPPPPP
you sure	PPPPPPPPQPPPPPPPPP
you take	PPPPPPPPPPQRPOPPPP
you take a	PPPPPPPPPPPPPPPPPP
you taking	RPMPPPPPPPSPPOPPPP
you taking away	RPMPPPPPPPSPPOPPPP
you talk	ORPPPPPPPPPPPRPPPP
you talk to	ORPPPPPPPPPPPRPPPP
you talking	OPOPQPUPPPMOPOPPPP
you talking about	OPOPQPUPPPMOPOPPPP
you tell	PPPPNSPPOQQOPQPPPP
you tell her	PPPPPPPPPPPPPPPPPP
you tell us	PPPPQPPPPPRNPRPPPP
you tell yourself	PPPPPPPPPPPQPOPPPP
you that	OPNPPQRPONPNPUPQPP
you that you	PPPPPQPPPPPPPPPQPP
you the	OOOPPPOPOPPVPOPPPP
you the only	PPPPQPPPPPPPPPPPPP
you think	KRQPLNOOVPPSOTPPOP
you think $?	PQTPPPPPPPMPPQPPPP
you think a	PPPPPPPPPPPPPPPPPP
you think about	PPPPPPPPOPQPPPPPPP
you think is	PPPPPPPPPPQPPPPPPP
you think it	PORPPRPPOPQOPOPPPP
you think of	PQPPPPPPPPQPPPPPPP
you think she	PQOPPOPPPPRPPPPPPP
you think that	PPOPPOPPQPPRPPPPPP
you think the	PNPPPOPPSPPPPPPPPP
you think to	PQPPPOPPPPPPPPPPPP
you think would	PPPPPPPPSPPNPPQPPP
you think you	PPPPPOPPQPKPPVPPPP
you think your	PMPPPOPPVPOPPPPPPP
you thinking	PPOPPPPPQPOTPOPPPP
you thinking of	PPOPPPPPQPOTPOPPPP
you thought	QRPPPOPPPPPPPPPPPP
you thought about	PQPPPOPPPPPPPPPPPP
you thought of	QPPPPPPPPPPPPPPPPP
you to	KSSPPQPNNPF[PQPQPQ
you to be	PPQPPPPPQPLPPTPPPP
you told	PQPPPUPOOPORPPPPLP
you told anyone	PPPPPQPPPPPPPPPPPP
you told her	PQPPPQPPOPPPPPPPPP
you told the	PPPPPPPPPPORPPPPPP
you too	PPSPPOPPPPOPPPPPPP
you took	PPPPQPPPPPPPPQPPPP
you tried	PTPPQOPPPOPPPPPPPP
you tried a	PPPPPPPPPPPPPPPPPP
you trust	POPQPPPPOPPPPPPPPP
you trust her	POPQPPPPOPPPPPPPPP
you trusted	PPPPPPPTPPOPPOPOPP
you try	QRPPPNPPPPPPPPPPPP
you try to	PQPPPPPPPPPPPPPPPP
you trying	OPOPPPPPSPSOPNPPPP
you trying to	OPOPPPPPSPSOPNPPPP
you turn	PPPPPPPPQPPPPPPPPP
you use	RQOPPPQPPPNOPRPPPO
you use the	PQPPPPPPPPPPPPPPPP
you want	RIMRUQOQMTVKSNOOPO
you want $?	OORPPPPSPPOPQOPPPP
you want ,	PPPPPPPPPSNPPPPPPP
you want from	OPPPSPPPPPTNNOPPPP
you want more	PPPPPPPPPPOPQPPPPP
you want to	XKMQQSOPNRLOSQOOPP
you want us	PPPPROPPPPOPQPPPPP
you wanted	POPPPQPPQPPPPPPPPP
you wanted $?	PPPPPQPPPPPPPPPPPP
you went	PPPPPPPPPPRPPPPPPP
you were	ONPPPOOQTPNSPPPPPP
you were angry	PPPPPPPPPPPPPPPPPP
you were good	PPQPPPPQPPOPPPPPPP
you were n't	PPPPPOPPRPPPPPPPPP
you were scared	PPPPPPPPPPPPPPPPPP
you were to	PPPPPPPPPPPPPPPPPP
you were upset	POPPPSPPOPPPPPPPPP
you what	PPPPPPPPPPQPPPPPPP
you when	PPOPPPPPOPROPPPQPP
you when you	PPOPPPPPOPROPPPQPP
you will	SOOPPQQPPPNPPPPQPP
you will be	PPPPPPQPPPPPPPPPPP
you will do	SPOPPPPPPPOPPPPQPP
you with	OQMPPPPPOPMOQWPPPP
you with that	PRPPPOPPPPOPQPPPPP
you with this	PPPPPQPPPPPPPPPPPP
you work	POPPROQQPPQPPOPPPP
you work $?	PPPPQPPQPPOPPPPPPP
you would	PQSPPMPPRNQPPPOPPP
you would like	PPPPPPPPPNSPPPPPPP
your	DPLLSRQ]XPRKNYIPOO
your action	QPPPPSPPNPPOPPPPPP
your action $?	QPPPPSPPNPPOPPPPPP
your appraisal	POPPPRPPPPPPPPPPPP
your appraisal $.	POPPPRPPPPPPPPPPPP
your best	PPPPPPPPQPPPPPPPPP
your boss	PPPPPQPPPPPPPPPPPP
your break	PRPPPPPPOPPPPPPPPP
your colleague	PPPMPUPPOPPPPPPQPP
your confidence	OPOQPOPORPORPPPQPP
your day	OPOPPPPOPPTOPOPQPP
your department	OPOPPPPPPPUOPPPPPP
your department $?	OPOPPPPPPPUOPPPPPP
your diary	PPOPPPPPPPSPPOPPPP
your fault	PPSPPPPPNPPPPPPPPP
your fault $?	PPSPPPPPOPPPPPPPPP
your first	POPPQPPPPPRPPPPPPP
your gp	PPPPPPPPPPPPPPPPPP
your gp $?	PPPPPPPPPPPPPPPPPP
your gut	OPOPPPPPPPSPPOPPPP
your head	PPPPPQPPPPPPPPPPPP
your husband	PPPPPOPPOPOSPPPPPP
your job	PPPPPPPPPPQPPPPPPP
your line	PPPPROPPPPPPPPPPPP
your line manager	PPPPROPPPPPPPPPPPP
your manager	TPOPMSQPOPNOPOPPRP
your manager $	PPPPPOPPPPRPPPPPQP
your manager $?	TPOPMSQPQPMPPOPPPP
your manager know	PPPPPQPPPPPPPPPPPP
your mentor	PPPPPQPPPPSPPNPPPP
your mentor $?	PRPPPMPPPPSPPNPPPP
your mind	NORPPPPOPPQRPOPPPP
your mind $?	NOSPPPPOPPSOPPPPPP
your mind when	PPOPPPPPPPOSPPPPPP
your mother	PPPPPPPPQPPPPPPPPP
your mother $?	PPPPPPPPQPPPPPPPPP
your next	PPPPRPPPPPOPPPPPPP
your own	POUPPQPPOPNOPPPPPP
your own $?	PPPPPQPPOPPPPPPPPP
your own needs	PPPPPPPPPPQPPQPPPP
your part	PPOPPRPPOPOPPSPPPP
your place	PPPPRPPPPPPPPPPPPP
your question	PPPPPPPPPPPPQPPPPP
your reason	PPPPPPPPPPPPPPPPPQ
your reason for	PPPPPPPPPPPPPPPPPQ
your role	PPPPQPPPPQPPPPPPPP
your role and	PPPPPPPPPPPPPPPPPP
your shifts	PQPPPOPPOPPPPPPPPP
your shifts $?	PQPPPOPPOPPPPPPPPP
your side	RPOPPPPPPPQPPPPPPP
your side $?	RPOPPPPPPPQPPPPPPP
your sister	PPPPPPPPPPPPPPPPPP
your strengths	PPPPPPPPOQOOPSPPPP
your team	PPNPPPPPOPSPPOPPRP
your team $?	PPNPPPPPQPSPPOPPPP
your union	PPPPPPPPPPPPPPPPPP
your union $?	PPPPPPPPPPPPPPPPPP
your unit	PPPPPPQPPPQOPPPPPP
your ward	OWOPPJPUOPMPPOPPPP
your ward $?	OPOPPPPUPPMPPOPPPP
yours	TPOPPPOPNQNSPOOPPP
yours $?	TPOPPPPPNPNSPOOPPP
yourself	TEQPOUOWPOHPOVOOPP
yourself $.	PPPPPPPPPPOPPRPPQP
yourself $?	QLVPPPPRSPROPIPPPP
yourself ,	PPPPPPPPPPPPPPPPPP
yourself as	PPPPPPPPPPPPPQPPPP
yourself as a	PPPPPPPPPPPPPQPPPP
yourself for	SPPPPPPPPPMPPRPPPP
yourself in	PPPPPPPPPPQTPMPPPP
yourself in that	PPPPPPPPPPPTPMPPPP
yourself when	PPPPPPPPOPPPPRPPPP
~act_you	^TMPPPOSPPJLPNOPPP
~act_you wh	^TMPPPOSPPJLPNOPPP
~always	NLSPJUMMOPSOVOPPQS
~always none	PQPPPRPPOPPOPPPPQP
~always wh	NPTPPPOLQPRPPOOPQS
~always why	PPPPPPPPPPPPPPPPPQ
~always yn	PLPPKSNPPPPPWPRPPP
~and_wh	ONOTONMPM^QOPOOPOO
~and_wh invited	PPPPPPPPPQPPPPPPPP
~and_wh wh	OOOOOPNPOZPOPPPPPP
~and_wh yn	POPTPNOPNQRPPPPPPP
~any_chance	PQPPPPPPOPPPPPPPPP
~any_chance none	PQPPPPPPOPPPPPPPPP
~are_you_aware	POPPPRPPPPPPPPPPPP
~are_you_aware yn	POPPPRPPPPPPPPPPPP
~are_you_just	POPQPMOPWQPPPPNPPP
~are_you_just yn	POPQPMOPWQPPPPNPPP
~assume	MPePORNOKPQJRRMOLO
~assume none	PRWPPSPPNPPLPPPPLP
~assume wh	MO^POPNOLPPORRNPPO
~assume yn	PPPPPPPPPPPPPPPPPP
~be_more	POPPPPPPSPPPPPPPPP
~be_more wh	POPPPPPPSPPPPPPPPP
~because	PSPPPMPPQPPPPPPPPP
~because none	PPPPPPPPPPPPPPPPPP
~because yn	PSPPPMPPQPPPPPPPPP
~blamed	LIVQPPLOZOHYOPNORO
~blamed none	PPPPPOPPPPPPPPPPRP
~blamed wh	LNVOPPNOVPIXPPPOPO
~blamed yn	PLPQPROPUPPPPPOPPP
~call_that	OMOPPKOPEPOOPPmPPM
~call_that none	PPPPPPPPLPPPPPVPPP
~call_that wh	OOOPPPOPJPOOPP]PPP
~call_that why	PPPPPPPPPPPPPPSPPM
~call_that yn	POPPPKPPOPPPPPWPPP
~called	OPOPNPVPPPOPPPPPPP
~called wh	OPOPNPVPPPOPPPPPPP
~can_you_see	PMPPPPPPTPPPPPPPPP
~can_you_see yn	PMPPPPPPTPPPPPPPPP
~charged	MHTQNLMNcPOMORRQPO
~charged none	POPPONPPVPORPPOPOP
~charged wh	NNUPOOOOOQPKPSTRQO
~charged why	PPPPPPPPPPPPPPPPPP
~charged wondered	PPPPPPPPRPPPPPPPPP
~charged yn	PKPROOOP[POPOPOPPP
~could_it_be	PQPPPOPPRPPPPPPPPP
~could_it_be yn	PQPPPOPPRPPPPPPPPP
~could_n't	PPPPPNPPUPPPPPOPPP
~could_n't yn	PPPPPNPPUPPPPPOPPP
~could_solution_help	PPPPPPPPPPPPPPQPPP
~could_solution_help wh	PPPPPPPPPPPPPPQPPP
~could_you	PUPQOTPPJPQOPPOPPP
~could_you invited	PQPPPPPPPPQPPPPPPP
~could_you wondered	PQPPPPPPPPPPPPPPPP
~could_you yn	PTPQPUPPJPPPPPOPPP
~did_they	OJOPRR[OUSOOOOIOOO
~did_they wondered	PPPPQPOPQPPPPPPPPP
~did_they yn	OJOPQR]OSSOOOOJOOO
~do_you_feel_x	PNPQPOPPVPOPPPOPOP
~do_you_feel_x wondered	PPPPPPPPRPPPPPPPPP
~do_you_feel_x yn	POPQPOPPTPPPPPPPPP
~do_you_think_you	PQPPPUPPMPPPPPOPPP
~do_you_think_you yn	PQPPPUPPMPPPPPOPPP
~else	QQRQOMNQMOQUTNONOO
~else invited	PNPPOPPPPPRUPPPPOP
~else none	PTPPPMPPOPPQPPPPQP
~else wh	RNSRQPPQROMPRNONPO
~else why	PPPPPPPPPPPPPPPPPP
~else yn	PQPOPQOPMPRPRPQPPP
~exclaimed	OOOPPPOPNPOOPOOPZP
~exclaimed wh	OOOPPPOPNPOOPOOPZP
~fact	LQON`RNNNSJVOMMPOP
~fact invited	PPPPQPPPPPSMPPPPPP
~fact none	POPPRQPPRPPNPPOPQP
~fact wh	LOPPVOSONQH[OMOQOP
~fact why	PPPPPPPPPPPPPPPPPP
~fact wondered	PQPPQPPPPPPPPPPPPP
~fact yn	PRPOURKPNRPPPPOPPP
~feel_about_ing	PVPPPPPPRRMPPLPPPP
~feel_about_ing wh	PVPPPPPPRRMPPLPPPP
~fragment_tried	PQPPPPPPPPPPPPPPPP
~fragment_tried none	PQPPPPPPPPPPPPPPPP
~generic	NOOPPPOPOPOMPO]PPP
~generic wh	NOOPPPOPOPOMPO]PPP
~how_charged	OMOPPPPPSPNOPPTQPP
~how_charged wh	OMOPPPPPSPNOPPTQPP
~how_come	PPOPOPOPOPOOPPOQPW
~how_come wh	PPOPOPOPOPOOPPOQPW
~how_could_you	PPPPPPPPMPPPPPUPPP
~how_could_you wh	PPPPPPPPMPPPPPUPPP
~how_hard	PNOPPPOPNPOPQPXPPP
~how_hard wh	PNOPPPOPNPOPQPXPPP
~how_much_did	PPPPPPPPPPPPPPPPPP
~how_much_did wh	PPPPPPPPPPPPPPPPPP
~how_would_it_be	PQOPPPPOOPNPPPUQPP
~how_would_it_be wh	PQOPPPPOOPNPPPUQPP
~i	NOPOQOROUQNLONMOXR
~i invited	PRPPPOPPORSOPPPPNP
~i none	OROPONOPSOOOPPOPUO
~i wh	ONQPPPPPSQMNPOPPSS
~i yn	PMPPQQSPPPPPOPOPRP
~i_bet	PQPPPOPPRPPPPPPPPP
~i_bet none	PQPPPOPPRPPPPPPPPP
~i_would	PRPPPOPPOPPPPPPPRP
~i_would none	PPPPPPPPPPPPPPPPQP
~i_would wh	PPPPPPPPPPPPPPPPQP
~i_would yn	PQPPPPPPPPPPPPPPPP
~identify	PPOPOPTPPQPOPPOPPP
~identify wh	PPOPOPTPPQPOPPOPPP
~if_you_did	PSPPPPPOPPOPPPPPPP
~if_you_did wh	PSPPPPPOPPPPPPPPPP
~if_you_then	PTPPPQPNNPPPPPPPPP
~if_you_then wh	PSPPPPPNPPPPPPPPPP
~if_you_then yn	PRPPPOPPPPPPPPPPPP
~if_you_were	OOTPPPPPOPSOPOOPPP
~if_you_were wh	OOTPPPPPOPSOPOOPPP
~imagine	OPNPPNO^OQONONQQOO
~imagine imagined	PQPPPPPSOPOPPPPPPP
~imagine none	PQPPPPPPPPPPPPPROP
~imagine wh	OONPPPOYPPPNPNOPPP
~imagine yn	POPPPOPPPRPPPPRPPP
~imperative	OVOOOMTONPROPOOORO
~imperative invited	PPPPPPPPPPSPPPPPNP
~imperative none	PSPPPMPPQPPPPPOPSP
~imperative wondered	PQPPPQPPPPPPPPPPOP
~imperative yn	OROPPOTPMPOOPPPPRO
~inner	PKPQNVOPRROPQPQPPP
~inner wondered	PPPPPQPPPPPPPPPPPP
~inner yn	PKPQNUOPRROPRPQPPP
~is_it_because	POPPOROPTPPPQPOPPP
~is_it_because yn	POPPOROPRPPPQPOPPP
~is_there_way	PRPPPQPPNPPPRPOPPP
~is_there_way yn	PRPPPQPPNPPPRPOPPP
~isn't_it	PQOOOPOPPPOOOPWPPO
~isn't_it none	PNPPPNPPQPPPPPTPPP
~isn't_it yn	PSPOOROPOPOPOPSPPP
~just_typical	POPPPMPPMPPPPPYPPP
~just_typical none	POPPPNPPOPPPPPTPPP
~just_typical yn	PPPPPOPPNPPPPPUPPP
~kit	FoJQUGPVHOZMNHMNRN
~kit invited	PNPPPPPPPPRQPPPPPP
~kit none	PVPPPPPPKPOOPPPPSP
~kit wh	G^KOTONWMPXNOINOPO
~kit why	PQPPPPPPPPPPPPPPPP
~kit wondered	PTPPPOPPPPQOPPPPOP
~kit yn	OXORRHSOPPOOOOOPOO
~label	PLOPPNPPYPOPPPPPPP
~label none	PPPPPPPPQPPPPPPPPP
~label wh	PPPPPPPPQQOPPPPPPP
~label yn	PLPPPNPPWPPPPPPPPP
~like_maybe	PVPPPMPPPOPPPPPPPP
~like_maybe wh	PRPPPPPPPOPPPPPPPP
~like_maybe yn	PTPPPMPPPPPPPPPPPP
~loaded	IPTROIMOcPOMOLTOTO
~loaded none	POOPPKPPYPPPPPOPRP
~loaded wh	JNUPOPMO[QOMPLSORO
~loaded yn	PSPRPNPPNPPPPPRPPP
~loaded_wh	MNLPOOMOdQMJOQSQRO
~loaded_wh wh	MNLPOOMOdQMJOQSQRO
~maybe_you	PRPPPNPPNPPPPPPPTP
~maybe_you none	PRPPPNPPNPPPPPPPTP
~must_have	PNPPPOPPWPPPPPPPMP
~must_have none	PNPPPOPPWPPPPPPPMP
~negative	OVOONMNOUOOOOOUOPO
~negative none	PNPPPNPPQPPPPPTPPP
~negative yn	OWOOOONOTOOOOOQPOO
~next	cTKSROLSPPPQMLKOMN
~next invited	PPPPPRPPPPSLPPPPPP
~next none	VSPQPOPPLPPOPPOPNP
~next wh	]NKQQOMQTPNVNMMOON
~next yn	PRPQROOPPPPPPPOPPP
~numbered	PPPPPPPPPRPPPPPPPP
~numbered wh	PPPPPPPPPRPPPPPPPP
~occurred	POPPPMPPTPPPPPPPPP
~occurred yn	POPPPMPPTPPPPPPPPP
~old_person	PPPPPPQPPQPPPPPPPP
~old_person wh	PPPPPPQPPQPPPPPPPP
~or	NKOdUNOOLQNONOOOOO
~or none	PPPSPOPPOPPPPPPPPP
~or wh	OPOVPPOOPPOOPPPPPP
~or yn	PKOZVOPPMPOONPOPOO
~or_not	PPPSPRPPONRPPPPPNP
~or_not yn	PPPSPOPPONRPPPPPPP
~or_of_yours	PMPWOPRPMPPPQPPPPP
~or_of_yours yn	PMPWOPRPMPPPQPPPPP
~own_need	OOOPPOYPOPOOPOPPPP
~own_need wh	OOOPPPWPOPOOPOPPPP
~own_need yn	PPPPPORPPPPPPPPPPP
~own_story	PLPPPNPPTTPPPPPPPP
~own_story none	PPPPPPPPQPPPPPPPPP
~own_story yn	PNPPPNPPSQPPPPPPPP
~pass	PPPPPPPPPPPPPPPPQP
~pass none	PPPPPPPPPPPPPPPPQP
~patient_fact	OOOPPN[POPOOPPRPPP
~patient_fact wh	OOOPPPYPOPOOPPOPPP
~patient_fact yn	POPPPNRPPPPPPPSPPP
~premise	PPPPPPPPSPOPPPPPPP
~premise wh	PPPPPPPPSPOPPPPPPP
~rather	OOSQPPPPPPMPQPPQPP
~rather none	PPPPPPPPPPPPPPPPPP
~rather wh	OOSPPPPPPPMPQPPQPP
~rather yn	PPPQPPPPQPPPPPPPPP
~real_problem	POPPPOPPSPPPPPOPPP
~real_problem none	PPPPPPPPQPPPPPPPPP
~real_problem yn	PPPPPOPPRPPPPPPPPP
~reason	OPNPONNPNPONPOOPPa
~reason none	PQPPPNPPOPPOPPPPPT
~reason wh	OONPOPNPOPONPOOPP]
~said	TOOOSLNPIPRXOPNOQR
~said invited	POPPOOPPOPPTPPPPPP
~said none	PQPPPNPPOPPRPPPPNS
~said wh	UOPPPPNPMOSSOPNOPO
~said why	PPPPPPPPPQPPPPPPPP
~said yn	PPPPTOOPMPPPPPPPSP
~same_one	POPPNNUPRPPPPPOPPP
~same_one yn	POPPNNUPRPPPPPOPPP
~scale	MQMPOPOOMOKNRNNgNO
~scale none	PPPPPPPPPPPPPPPTOP
~scale wh	MRMPOPOONOLNRNNcPO
~self	LHNONRKQVRQTQ_NOMN
~self none	POPPPOPPTPPPPPPPPP
~self wh	LMNOOOLOMSTURZOPPM
~self why	PPPPPPPPPQPPPPPPPQ
~self wondered	PQPPPPPPPPNPPTPPNP
~self yn	PKPPPTPPVPPPPPOPPP
~so_you	OPNOPTOOVONNOOPORO
~so_you none	OPNOPTOOVONNOOPORO
~statement_i	OQOPOQOPQOOOPPPPUO
~statement_i none	OQOPOQPPQPOOPPPPSO
~statement_i wh	PPPPPPPPPPPPPPPPQP
~statement_that	ONOPQROPPOOOPOPPXO
~statement_that none	PNOPPRPPRPOOPPPPTO
~statement_that wh	PPPPPPPPOPPPPPPPTP
~stopping	OTOPPPOOUPOOPOOPPP
~stopping wh	OTOPPPOOUPOOPOOPPP
~such_a	NOSPPPORYPKLPOSPNQ
~such_a none	PPPPPPPPQPPPPPPPOP
~such_a wh	NOSPPPORXPKLPOTPPP
~such_a why	PPPPPPPPPPPPPPPPPQ
~such_a wondered	PPPPPPPPPPPPPPPPPQ
~surely	OPPPPNPP[POOPPOPNP
~surely none	PPPPPNPPXPPPPPOPNP
~surely wh	PPPPPPPPRPOPPPPPPP
~surely_can	POPPPPPPRPPPPPPPPP
~surely_can none	POPPPPPPRPPPPPPPPP
~swap	PROQPNNPNOSSOONPRO
~swap none	PRPPPPPPOPPPPPPPPP
~swap wh	PNOQPPPOOPQVPOPPPP
~swap yn	PRPPPNOPQPPPPPOPSP
~tag	PSOPPPPPTNOOPPMRQP
~tag none	PSOPPPPPRPOOPPMRQP
~they	JORUOVZKSQLWJFPONS
~they none	OPOQQXOPOPOOPPPPNO
~they wh	LRTONNUMRQPXLGTPOQ
~they why	PQPPPPPPPPPPPPOPPS
~they wondered	PPPPPTPPOPPPPPPPRM
~they yn	OJOUPMVOTQOONONOOR
~think_about_ing	PRPPPPPPPPOPPPPPPP
~think_about_ing wh	PRPPPPPPPPOPPPPPPP
~think_should	PNPPPPPPSPPPPPPPPP
~think_should yn	PNPPPPPPSPPPPPPPPP
~third_only	KPHRQR[KSSKHMTUOSR
~third_only none	OQOPQROPROOOPPPQQO
~third_only wh	LMKQQNZLTRKJOVVNOS
~third_only why	PPPPPPPPPPPPPPOPPS
~third_only wondered	POPPPSOPOPRPPPOPQN
~third_only yn	OSOQPOROOROOOOPPRO
~to_words	OKQPOLLTORPSPORPPU
~to_words invited	OMOPRNPPNSUTOPOPNO
~to_words none	PPPPPMPPPPPOPPPPSS
~to_words wh	PNRPOONURPJQOOTPPP
~to_words why	PNPPPPPPPQPPPPPPPS
~to_words yn	PQPQNROPPNRPRPNPPP
~tried	PXPPPNPPNPPPPPPPPP
~tried yn	PXPPPNPPNPPPPPPPPP
~us	OKNQVNNNMOJPjNLNPO
~us wh	OONPUPOOOOLQ^NNNPP
~us yn	PLPROOOPNPPP[PNPPP
~we	PJOQRQNNQPQLYOWOQL
~we invited	ONPPORPPOQXNOPPPOP
~we none	POPPPOPPPPPPPPQPRP
~we wh	QOPPSPONTOIOWOPPPP
~we yn	PMPROPOPNPPPSPSPPP
~what_about	PTPPPPOPOPROPPOPPP
~what_about wh	PTPPPPOPOPROPPOPPP
~what_if	PVOPPPPOPMPPPPPPPP
~what_if wh	PVOPPPPOPMPPPPPPPP
~what_kind	TNSNODTQNRRPNTPRON
~what_kind wh	UOTNODURORNQNQPRPO
~what_kind wondered	OOOPPPPPOPUOPSPPNO
~what_made_you	PPPPPPPPTPPNPPPPPQ
~what_made_you wh	PPPPPPPPTPPNPPPPPQ
~what_on_earth	OOOPPPPPTQONPOSPPP
~what_on_earth wh	OOOPPPPPTQONPOSPPP
~what_so	PPOPPPOPRPOSPPOPPP
~what_so wh	PPOPPPOPRPOSPPOPPP
~what_would_x	QPPPNON`LQQJORNQOO
~what_would_x imagined	POPPPPPRPPPPPPPPPP
~what_would_x wh	QPPPNON^LQQJPRNQOO
~what_wrong	OPOPPPPPTPOOPPQPPP
~what_wrong wh	OPOPPPPPTPOOPPQPPP
~when_did_charged	PPPPPPPPRPPPPPOPPP
~when_did_charged wh	PPPPPPPPRPPPPPOPPP
~when_finally	OPPPPPPPTPPOPPQPPP
~when_finally wh	OPPPPPPPTPPOPPQPPP
~when_will_tell	PQPPPPPPPPPPPPPPPP
~when_will_tell wh	PQPPPPPPPPPPPPPPPP
~which_better	PPOTPPOOPPOPPPPPPP
~which_better wh	PPOTPPOOPPOPPPPPPP
~who_could_you	OUPPPPPPOPOPPPPPPP
~who_could_you wh	OUPPPPPPOPOPPPPPPP
~who_would	OOOPPPOPNPPOPPWPPP
~who_would wh	OOOPPPOPNPPOPPWPPP
~why	OQOOOMNOMQNMOOROOa
~why none	PPPPPPPPPPPPPPQPPP
~why wh	PPPPPPOPOQPNPPPPPS
~why why	OSOOONOONPOOPORPOW
~why wondered	POPPPRPPPPPPPPPPPR
~why yn	PPPPPMPPPPPPPPPPPS
~why_alone	PMPPPPPPPPPPPPPPPV
~why_alone why	PMPPPPPPPPPPPPPPPU
~why_do_n't	PTPPPPPPPPPPPPPPPM
~why_do_n't why	PTPPPPPPPPPPPPPPPM
~why_not	PQPPPPPPPPPPPPPPPQ
~why_not why	PQPPPPPPPPPPPPPPPQ
~why_not_you	OQOOONOONQOOPORPOX
~why_not_you wh	PPPPPPOPPQPPPPPPPP
~why_not_you why	PRPPPOPPOPOOPPSPOS
~why_not_you wondered	POPPPRPPPPPPPPPPPQ
~why_not_you yn	PPPPPMPPPPPPPPPPPS
~with_you_could	PVPPPNPPLPPPPPPPSP
~with_you_could none	PRPPPOPPMPPPPPPPTP
~with_you_could yn	PSPPPOPPOPPPPPPPPP
~would_consider	PPPPPOPPRPROPPPPPP
~would_consider invited	PPPPPPPPPPRPPPPPPP
~would_consider yn	PQPPPOPPRPPPPPPPPP
~would_it_help	PWPPPPNPNPPPPPOPPP
~would_it_help yn	PWPPPPNPNPPPPPOPPP
~would_x_help	PSPPPNPPPPPPQPOPPP
~would_x_help none	PRPPPOPPPPPPPPPPPP
~would_x_help yn	PQPPPOPPPPPPQPPPPP
~would_you_agree	PMSPPNPPVPOPPPOPPP
~would_you_agree wh	PPSPPPPPOPPPPPPPPP
~would_you_agree yn	PMPPPNPPWPPPPPOPPP
~you	PMNRSTLR_OTKMTBNKV
~you imagined	PQPPPPPSOPOPPPPPPP
~you invited	OMOOTPOOMSSTOOOPOO
~you none	NORQRTOOWNRMOOMONQ
~you wh	WNROJHRSTONPOVJSQO
~you why	PRPPPOPPOPOPPPOPPT
~you wondered	OMOPPQOOQOTOPSOPNS
~you yn	MTMSSXNMVPMLRMMNOP
~you_could	PQPQOMPPRPPOPPPPRP
~you_could none	PQPQOMPPRPPPPPPPRP
"""
