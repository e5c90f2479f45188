"""Signs of grammar and phrase, each with a name. They are what the rules and the trained part go by.

Patterns are written for text as `reading` leaves it: lower case, spelled out, "n't" on its own.
"""

from collections.abc import Iterator, Mapping

from setwise.core.patterns import Pattern
from setwise.core.questions.asking import Asked
from setwise.core.questions.lexicon import (
    ACTS,
    BLAMED,
    CHARGED,
    FEELS,
    HELPERS,
    INNER,
    INTO_WORDS,
    LABELS,
    LOADED,
)

_SUBJECT = (
    r"(?:you|he|she|it|they|we|there|this|that|these|those|anyone|anybody|someone|somebody|everyone|nobody|"
    r"(?:the|your|her|his|their|our|my|a|an|any|some)(?: \w+){1,3}?)"
)
_AUX = r"(?:do|does|did|is|are|was|were|have|has|had|can|could|will|would|should|might|may|must)"
_NOT = r"(?:n't|not)"
_SOFT = r"(?:ever |not |n't |maybe |perhaps |just |at all |yet |also |already |not yet |possibly |really |always |simply )*"
_NOUN = r"(?:a|an|the|some|your|extra|more|having|talking|speaking|writing|going|getting|asking|using|taking|\w+ing)"
_BETTER = (
    r"(?:help(?:ful)?|better|easier|simpler|useful|good|best|worth|worthwhile|possible|wise|wiser|an option|an idea|"
    r"a good idea|sensible|make sense|work|quicker|safer|time|kinder|fairer)"
)


_DID = r"(?:(?:went|took|told|asked|tried|used|spoke|talked|wrote|started|got (?!better|worse|what)|made|put|gave|brought|let (?!go)|set|sent|held|kept|left the|ran|cut|sold|hired|bought|handed|came|did (?:a|it|that)) |had a (?:word|chat|go|break|whiteboard) ?|(?!walked in|stopped|stayed|failed|believed|trusted|lived|looked|turned|succeeded|needed|wanted|listened to yourself|loved|liked|carried on|worked less|missed|died|retired|agreed|noticed|understood|used to|happened)\w+ed )"


def _named(patterns: Mapping[str, str]) -> tuple[tuple[str, Pattern], ...]:
    return tuple((name, Pattern(pattern)) for name, pattern in patterns.items())


_ADVICE = {
    "tried": rf"^(?:have|has|did|do|had|n't) ?(?:n't |not )?{_SUBJECT} {_SOFT}(?:n't )?(?:tried|try|thought (?:about|of|to|that)|think (?:about \w+ing|of|to)|consider(?:ed)?|look(?:ed)? (?:at|into|for|up)|explore[d]?|had a go|given|use[d]?|used the|contact(?:ed)?|read|seen the|done the|been to|been to see|asked (?:for|the|your|her|him|them|to|someone|somebody|whether|if)|suggest(?:ed)?|offer(?:ed)? (?:you|to)|spoken to .* about \w+ing|go(?:ne)? to)\b",
    "fragment_tried": r"^(?:ever |tried |thought (?:about|of)|considered )",
    "could_you": rf"^(?:could|might|should|would) {_NOT}? ?(?:you|they|your \w+|she|he|someone|somebody|the \w+|a \w+|an \w+) {_SOFT}(?:{ACTS})\b|^(?:can|will) (?:n't )?(?:you|they|someone|somebody|your \w+) (?:not |just |maybe |perhaps |try )+(?:to )?(?:{ACTS}|refuse)\b|^can (?:you|they|someone|your \w+) (?:get|ask|talk to|speak to|change|delegate|request|book|write to|try|go on|move|swap|be more|take (?:a|some|time))\b",
    "could_n't": rf"^(?:could|can|should) (?:n't {_SUBJECT}|{_SUBJECT} {_SOFT}not) ",
    "would_it_help": rf"^(?:would|could|might|may|is|was) {_NOT}? ?(?:it|that|this|there) {_NOT}? ?{_SOFT}(?:be )?{_SOFT}(?:more |a bit |so )?{_BETTER}\b",
    "would_x_help": rf"^(?:would|could|might|can|is|will) {_NOT}? ?{_NOUN}(?: \w+){{0,5}} (?:help|work|go some way|lighten|suit|be useful|be good|make|do the (?:job|trick)|be (?:better|easier|an option|an idea)|an option|change|improve|build)\b",
    "is_there_way": rf"^(?:is|are) (?:n't |not )?(?:there|it) {_NOT}? ?(?:any |a |some|no )?(?:\w+ )?(?:way|chance|reason|possib\w+|option|policy|helpline|one|body|time|union|better|best|worth|something|anything|merit|room|scope)\b(?: .*)?\b(?:you|to|of|for|could|can|rep)\b",
    "any_chance": r"^any (?:chance|reason|way|possibility|merit|mileage)\b",
    "what_about": r"^(?:what|how) about (?!you ?(?:$|\?|,|in|and|what|how)|your(?: own|self)|me\b|us\b|that\b|it\b|the (?:other|part|rest|bit|good|people|patients?|children|family|team|others)\b|(?:the|your) \w+ ?(?:\?|$|,))",
    "what_about_n": r"^(?:what|how) about (?:the|your|her|his) \w+ ?(?:\?|$)",
    "why_do_n't": r"^why do (?:n't (?:you|we|they|the \w+)|you (?:and [\w ]+)?not)\b",
    "why_not": r"^why not (?:just |simply |also )?(?!you\b|\?|$)\w+",
    "what_if": rf"^what if (?:you|they|we|she|he|your \w+|the \w+|you and \w+) (?:just |simply |all |only )?(?:were to |{_DID})",
    "if_you_did": rf"\b(?:would|difference|happen|be like|feel|be|react|respond|say|take it)\b[^?]*\bif (?:you|they|she|he|i|we|your \w+|the \w+) (?:just |simply |all |actually |were to |tried )?{_DID}|\bif (?:you|she|he|they|we) were to (?!know|be|trust|believe|imagine|ask yourself)\w+",
    "if_you_then": r"^if (?:you|they|she|he|we|your \w+) (?:just |simply |all |actually |only )?(?:went|took|told|asked|tried|used|spoke|talked|wrote|started|got|made|put|gave|left|brought|let|set|booked|rang|called|emailed|moved|changed|apologised|reported|swapped|copied)\b",
    "stopping": r"\b(?:stop|stops|stopping|stopped|prevents?|preventing|prevented|holding|holds)\b(?: \w+)? (?:you|them|him|her)(?: back)?(?: from)? \w+ing\b|\bkeep(?:s|ing)? (?:you|them) from \w+ing\b|\b(?:harm|wrong|problem|risk|downside|to lose) (?:in|with|of|by) (?:you |just )?(?!doing nothing|staying|things|not)\w+ing\b|\bwould make you consider\b",
    "maybe_you": r"^(?:you|maybe|perhaps|could be|it might)\b.*\b(?:could|should|might|need to|can|ought|would help|try|ask|better)\b",
    "you_could": r"^(?:maybe |perhaps )?you (?:could|should|might|may|can|ought|need|would be better|must|have to|want to)\b",
    "maybe_do": r"^(?:maybe|perhaps|probably) (?:you |if you |a |an |some |try|ask|tell|ring|speak|talk|write|take|put|get|go|send|call|email|book|use|find|quiet|do |start|begin|bring|make|give|have |leave|let |stop|see |say )",
    "think_should": rf"^(?:do|would|did|is|are) (?:n't )?you (?:not )?think (?:that |maybe |perhaps )*(?:{_SUBJECT}|\w+ing|\w+)(?: \w+){{0,6}}? (?:should|could|would|might|will|ought|better|be useful|help|needs?)\b",
    "would_consider": rf"^(?:would|will|could|might|are) you (?:n't |not )?{_SOFT}(?:consider|be (?:open|willing|able|up|happy|prepared|interested)|think (?:about|of)|try|like to try|not |go (?:to|and)|not go)\b",
    "think_about_ing": r"\b(?:what do you (?:think|say|feel)|(?:what|how) (?:would|might) you (?:think|feel|say)|how open would you be)(?: to| about| of)+ (?:the idea |asking |a (?!time|day you|moment)|an |(?!what\b|when\b)\w+ing\b|if i)",
    "how_would_it_be": r"^(?:how|what) (?:would|might) it (?:be|feel|look)(?: like)? (?:to (?!know|have it|be |feel|trust|believe|live|let go|lose|win)\w+|if you (?!could|were|had|did|knew|trusted|believed|felt|stopped|never))|^how (?:easy|hard|difficult|realistic|possible|practical|feasible|likely|open|willing|ready) (?:would it be|is it|would you be|might it be|are you)(?: for you)? to\b",
    "could_solution_help": r"^(?:how|what|in what way) (?:difference )?(?:could|might|can|would|will) (?!you\b|it\b|that\b|this\b|they\b|she\b|he\b|we\b|things\b|happen|help|be |have|need|make|change|your future|stand|a (?:friend|wise|version))(?:\w+ ){1,5}(?:help|change|make (?!of)|improve|work|do for|support|build|be useful)\b",
    "own_story": r"(?:^|[.;,:?] )(?:so |well )?(?:i|we|in our|in my|on our|on my|at our|my advice|what i|what worked|when i|our)\b[^?]*[.;,:] ?(?:have|has|did|do|could|would|is|can|might|what|how|why) (?:n't )?(?:you|that|it|something|a )",
    "i_would": r"\bi would (?:just |have |go |get |tell |talk |do |call |leave |speak |say so|not )|\bif i (?:was|were) you\b|\bmy advice\b|\bi suggest\b|\bi recommend\b|\b(?:can|may|could|might) i (?:just )?suggest\b|\bi think you should\b|\byou (?:really )?ought\b|^what you (?:should|need)\b",
    "do_you_have_help": rf"^(?:do|does|have|has|do n't) (?:n't )?(?:you|they|your \\w+(?: \\w+)?|she|he) (?:not |ever |already |all )?(?:have|got|use|used|keep|kept|do|done|know (?:about|that)|been (?:on|to|offered|given|keeping)|offered|given)\\b.*\\b(?:{HELPERS})\\b|^are (?:n't )?you (?:not )?(?:in|on|keeping|using|getting|seeing) (?:.* )?(?:{HELPERS})\\b",
    "are_you_aware": r"^(?:are you aware|do you know (?:that )?you|did you know|you know (?:that )?you can|do you know (?:that )?there)\b",
    "who_could_you": r"^(?:who|when|whom|how soon|where|which(?: of)?)(?: (?!if\b)\w+){0,5} (?:could|can|might|may) you (?:perhaps |maybe |just )*(?:ask|report|delegate|talk to|speak to|get (?!help|more|support)|book|fit|tell|sit|escalate|move|swap|rope|raise|put up|involve|hand|call|shadow|borrow|do ?\?)\b|^what could you (?:delegate|book|hand|gain from)|^how (?:could|can|might) you (?:make use|use the|get (?:him|her|them|your)|go about getting|make time)|^who could (?:stand in|cover|take (?:over|on)|step in|do (?:it|that) for)|^how can you be more\b|\b(?:do you|might you|you) need to (?:set|put|draw|have with|say to)\b",
    "like_maybe": r"[,;-] ?(?:like|such as|for instance|for example|maybe|perhaps|possibly|apart from|other than)\b(?! (?:you|this|that)\b).+|\b(?:like|such as) maybe\b|\bsuch as\b",
    "surely_can": r"^surely (?:\w+ )?(?:can|could|should|ought|the (?:best|safest|right) thing)",
    "with_you_could": r"(?:^|[.;,?] ?|\band |\bso |\bmaybe |\bperhaps |\bthink )(?:you (?:could|should|can always|need to|might want|ought to|would be better|may want)|it (?:might|may|could|would) be (?:worth|good|better|an idea|useful|helpful|wise))\b",
    "be_more": r"\b(?:be|being) more (?:assertive|confident|firm|positive|patient|organised|direct|open)\b",
    "kit": rf"\b(?:{HELPERS})\b",
    "swap": r"\b(?:instead|earlier|first|on (?:your|her|his|their) own|one to one|a (?:quiet )?word|a chat)\b",
    "act_you": rf"^(?:how|what|where|who|which|when)(?: \w+){{0,4}} (?:could|can|might|may|would) you (?:{ACTS})\b",
    "feel_about_ing": r"^how do you feel about \w+ing\b",
    "when_will_tell": r"^when (?:are|will|could|can) you (?:going to )?(?:tell|talk|speak|book|ask|sit|ring)\b",
}
_LEADING = {
    "negative": rf"^{_AUX} (?:n't |{_SUBJECT} not )",
    "isn't_it": r"^(?:is|are|was|were|do|did|has|have) (?:n't |(?:\w+ )?not )(?:\w+ )",
    "tag": rf"(?:\b{_AUX} (?:n't )?(?:you|he|she|it|they|we|i)(?: not)?|, (?:right|no|yes|yeah|correct|am i right|is that (?:right|fair)|would that be fair|not so)|do n't you (?:think|agree|find)|would (?:n't )?you (?:not )?(?:say|agree)|do you not (?:think|agree)|you agree) ?(?:\?|\.|$)",
    "surely": r"^surely\b|\b(?:surely|obviously|clearly|of course|presumably|no wonder)\b|^(?:is|was|are|do|does|did)\b.*\b(?:basically|simply)\b",
    "must_have": r"\b(?:must|must n't) (?:have|of|be|feel|really|not)\b",
    "so_you": r"^(?:so |and )?(?:you|she|he|they|it|that|this|your \w+|the \w+) (?:are|is|was|were|feel|felt|have|had|do|does|did|would|must|seem|sound|really|just|basically)\b",
    "i_bet": r"\bi (?:bet|imagine|guess|suppose|expect|assume|take it|get the (?:feeling|impression|sense)|think you are|feel like you|would imagine|suspect|sense)\b",
    "is_it_because": r"^(?:is|was|could|might) (?:it|that|this) (?:not )?(?:maybe |perhaps |just |really |simply |all )*(?:be )?(?:because|that you|down to|about your|fair to|right to|possible (?:that )?(?:you|she|he|they)|the \w+ (?:that|who)|true that|your (?:confidence|pride|age|fault|mother|father|hormones|tone|attitude|fear|ego|anxiety|past|accent|background|temper|perfectionism))\b",
    "could_it_be": r"^(?:could|might|may) (?:it|this|that|you) (?:not )?(?:just |simply )?be\b",
    "would_you_agree": r"\b(?:agree|accept|admit|realise|appreciate|fair to say|right to say|say that you|deny)\b",
    "do_you_think_you": r"^do you (?:not )?(?:think|feel) (?:maybe |perhaps |that |it is )*(?:you|she|he|they|it is|because|like)\b",
    "do_you_feel_x": rf"^(?:do|did|are|were|was|have) (?:n't )?(?:you|it|that|she) (?:\w+ ){{0,4}}(?:{CHARGED})\b",
    "are_you_just": r"^(?:are|is|was|were) (?:n't )?(?:you|she|he|they|it|this|that) (?:not )?(?:just|simply|perhaps|maybe|sure (?!$|\?|about|of)|really|being|saying|a bit|too|the problem)\b",
    "what_on_earth": r"\b(?:on earth|the hell|in god name|the heck)\b|^how (?:did|could|do|can) you let\b|^what (?:kind|sort) of (?:an? )?\w+ (?:lets|does|says|leaves|treats|goes|would (?:do|say|let|leave))\b|\byour (?:failings?|failures?|guilt|mistakes?|excuses?|lies|shortcomings?|weakness(?:es)?|carelessness|attitude)\b|\bthink it will work\b|\bwhat did you do to deserve\b|\bturn into your (?:mother|father)\b",
    "third_only": r"^(?!.*\b(?:you|your|yourself|we|us|our|team|happened|happens|would|might|could)\b).*\b(?:he|she|his|her|him|they|the \w+)\b",
    "how_charged": rf"^how (?:much )?(?:badly )?(?:{CHARGED}|{FEELS}) (?:are|were|did|do|is|was|does|must|have|has|you)\b|^how badly\b",
    "how_much_did": r"^how much (?:did|do|does) (?:it|that|this|he|she|they|you) (?:\w+ )?(?:hate|hurt|upset|resent|annoy|bother|hit|dread|scare|damage)",
    "how_could_you": r"^how (?:could|can|did|are|will) (?:you|they|anyone)\b.*\b(?:"
    + CHARGED
    + "|"
    + BLAMED
    + r")\b|^how do you (?:put up|cope|deal|work|live) with (?:such|a|an|someone|somebody)\b.*\b(?:"
    + CHARGED
    + r")\b",
    "what_made_you": r"^what (?:on earth |in the world |ever )?(?:made|possessed) (?:you|them|her|him) (?!say|think (?:so|of|you)|feel|want|smile|choose|decide|stay|come|bring|go into|laugh|pause|different|hesitate|stop|join|start|realise)",
    "what_so": r"^what (?:is|was|were|are) (?:(?:you|they|he|she) )?(?:so|it that makes (?:her|him|them) so)\b|^what (?:is|was) it about (?:(?!\byou\b).)*$|\b(?:is|was) so (?:hard|difficult|scary|bad|afraid|awful|terrible) (?:about|of)\b|\bgood did you think\b",
    "what_wrong": r"^(?:what|where) (?:did|do|have|had) (?:you|they) (?:do |go |done |gone )?wrong\b|^what (?:is|was) wrong with\b|^who\b.*\b(?:blame|fault|let you down)\b|\byour mistakes?\b|\btrying to prove\b|\bturn on you\b|^what did you do to (?:upset|make)|\blearn to\b",
    "when_finally": r"^(?:when|how long|what will it take|how will you)\b.*\b(?:finally|stop|going to (?:keep|stop|put up|let|carry)|let this|learn|realise|lose|start losing|cope when|keep rescuing|see that|before you|this time|excuses|stand up|put yourself)\b",
    "premise": rf"^(?:given|since|seeing|as|because|with|now) (?:(?:that )?.*\b(?:clearly|obviously|does n't|do n't|useless|never|such|out of|terrible)\b|(?:\w+ )*(?:{CHARGED}|{LABELS})\b).*,",
    "when_did_charged": rf"^(?:when|where) (?:did|will|do)\b.*\b(?:{CHARGED}|{BLAMED}|disappear|bullying)\b",
    "charged": rf"\b(?:{CHARGED})\b",
    "blamed": rf"\b(?:{BLAMED})\b",
    "label": rf"\b(?:{LABELS})\b",
    "such_a": r"\b(?:such an?|so) \w+",
    "loaded": rf"\b(?:{LOADED})\b",
    "loaded_wh": rf"^(?:what|how|who|where|when|which|whose|in what)\b(?! (?:if|would|might|could|do you mean|makes you (?:think|so sure)|does .* mean|are you (?:most )?afraid|is your contribution|have you had)\b)(?!.*\b(?:if|were|would)\b).*\b(?:{LOADED}|{CHARGED})\b",
    "real_problem": r"\b(?:real|root|actual|whole) (?:problem|issue|cause|reason|of)\b|\breally (?:about|a|just|the)\b|\bjust (?:that|because|being)\b|\ball about\b|\bat fault\b|\bdeep down\b",
    "occurred": r"^(?:has|have) (?:it|anyone|anybody|you|your \w+) (?:ever )?(?:occurred|pointed|told you (?:how|that)|noticed how|said (?:how|that))",
    "can_you_see": r"^can (?:n't )?you (?:not )?see (?:that|how|they|it|why|she|he)\b",
    "always": r"\b(?:always|never|nobody|everyone|everybody|no one)\b",
    "because": r"\bbecause\b",
}
_OTHERS = {
    "why_not_you": r"\bwhy (?:did|were|was|have|has|had|are|is|do|does|would|should|can|could|will|it|you|they|she|he|not\b ?\?)",
    "how_come": r"\bhow come\b|\bhow is it that\b",
    "reason": r"\b(?:what|which|for what|any) (?:(?!other)\w+ ){0,3}(?:reasons?|grounds)\b(?! (?:might|could))|\breason (?:why|for|you|not)\b|\bpossessed\b|\bwhatever made\b|\bwhat for\b|\bfor what\b|\bon what grounds\b|\bthat for \?|\b(?:doing|do|done) that for\b",
    "why": r"\bwhy\b",
    "why_alone": r"^why(?: \w+){0,2} ?(?:\?|\.|$)",
    "or": r"\bor\b(?! (?:not|so|anything|something|what|whatever|whether)\b)",
    "or_of_yours": r"^(?:do you (?!mean|have|work|use|report)|would you|should you|will you|are you (?!employed|paid|based)|did you (?!mean|say)|could you|can you|is (?:it|that|this) (?:you|your|because|that you|the|about|more|him|her|them)|was it).*\bor\b",
    "or_not": r"\bor (?:not|not really|what|no)\b",
    "which_better": r"^(?:which|what|who) (?:is|would|matters|do you want|was|counts|weighs|hurts)\b.*\b(?:more|better|it|worse|most|problem|important)\b.*\bor\b",
    "rather": r"\b(?:rather|sooner|prefer|more like|more of)\b",
    "and_wh": r"\b(?:and|or|,) (?:what|how|who|where|when|why|which|did|do|does|are|is|have|has|would|was)\b",
    "exclaimed": r"^(?:what an? |how (?:awful|lovely|brave|sad|horrible|kind|nice|terrible|wonderful|dreadful|frustrating|hard|unfair|generous)(?: (?:of|that|for)\b.*)? ?\.?$|(?:what|how|when|where) (?:i|we)\b(?!.*\?)|what (?:you|helped|worked|he|she|they)\b.* (?:is|was|were)\b(?!.*\?)|when (?:you|he|she|they)\b(?!.*\?)(?!.*,))",
    "numbered": r"\b(?:two|three) (?:questions|things)\b|\bfirst\b.*\bsecond\b|\bfirst\b.*\bthen\b",
    "identify": r"^(?:which|what|who|whose|where) (?:is |was |\w+ )?(?:hospital|trust|ward|school|consultant|bed|bay|nurse|agency|unit|street|estate|solicitor|celebrity|doctor|town|university|company|church)\b(?: is| was| did| are| were| has|$| ?\?)",
    "called": r"^(?:what|which) (?:is|was|are|were) (?:the |her |his |their |its )?(?:\w+ ){0,3}?(?:called|names?|surname|initials|date of birth|address|number)\b(?! (?:you|for))|\bdate of birth\b|^what (?:bed|bay|room)\b|^who (?:is|was) the (?!one|best|person|first|leader)\w+(?: there)?(?: now| these days)?(?: you \w+ \w+)? ?(?:\?|$)",
    "patient_fact": r"^(?:what|where|how|who|which|when|is|was|did|does|do|has|have|are|were)\b(?: is| was| did| does| were| are| has| do)?(?: still)? (?:she|he|they|his|her|the (?:patient|baby|family|relative|mother|child|boy|girl|woman|man|thief|other \w+|little \w+))\b.*\b(?:diagnosis|die[d]?|wrong with|survive[d]?|live[d]?|sacked|divorced|married|marry|wear\w*|look like|looked like|wife|husband|earn|paid|pay|caught|sue[d]?|afterwards|in the end|drive|called|registration|together|still with|get form|complain)\b|\b(?:in the papers|on the news|gossip|diagnosis|die of|wrong with the patient|juicy)\b|\bhappened to the (?:patient|baby|\w+ afterwards)|^how (?:much|big|old|tall|rich|expensive|long) (?:do|does|did|was|were|is|had|has) (?:it|they|she|he|the (?!meeting|team|shift|delay|gap|process|list|queue|department|unit)\w+)\b.*\b(?:go for|cost|pay\w*|earn\w*|having|been (?:married|together)|fine|sentence|fee|bonus|salary|car|house)\b|^how (?:much|big|old) (?:was|is) (?:he|she|the (?:pay|fine|bill|bonus|settlement|car|house|baby|patient|child|boy|girl|man|woman)\w*)\b|^what (?:colour|make|brand|model|age|car|street|price)\b|^which (?:paper|newspaper|supermarket|shop|street|town|village|family|company|firm|bank|football|team does|pub|church|celebrity)\b|^where (?:do|did) you (?:get|buy) your\b|^who got the\b|^what did the (?:police|papers|neighbours|court|judge)|^how (?:much|many) (?:do|does|did) (?:they|a \w+|it|she|he) .*\b(?:pay|earn|cost)",
    "old_person": r"^how old (?:is|was|were|are)\b",
    "same_one": r"^(?:is|was|are) (?:that|he|she|it|this) (?:the (?:same|one|man|woman|\w+ (?:who|that|near|by|from|with|on|in))|still (?:the one|with))\b|, the one (?:with|by|near|on)\b|\bdo i know\b",
    "own_need": r"\bwe (?:are|need|want)\b.*\b(?:looking|applying|one|same)\b|\bi (?:want to sign|am trying|have been trying|would like it|am looking|need one)\b|\bi (?:think i )?used to\b|\bmy (?:sister|friend|mate)\b|\bbeing nosy\b",
    "did_they": r"^(?:did|has|have|is|are|was|were) (?:the \w+|he|she|they|it)\b",
    "who_would": r"^who (?:would|does|has|did|could|is|has)(?: n't| not)\b(?! we)|^who (?:would (?:want|put|treat|do that|sign|ever|have thought|even|like|let|be a)|in their|do (?:they|these)|needs (?!to)|cares|the hell|on earth|does that|does he think|does she think)\b",
    "generic": r"^what (?:(?:do|did|were|more do|are) (?:they|people|anyone|we|these people) (?:want|expect|think|thinking|take us)(?! (?:of|from|to|you|is|was|about|in|when|that))|is the (?:point|world|use)|(?:is|are) an? (?:person|nurse|body|girl|man) supposed to|(?:can|is) (?:you|one|we|anyone) do(?: ?,? eh)? ?(?:\?|$)|more can (?:you|one|we) do|(?:sort|kind) of an? ?\w* (?:is|does|would)|(?:sort|kind) of (?:person|people|manager|place|boss) (?:is|does|would)\b|is wrong with people|use is|could possibly|else is new|have (?:you|we) got to lose|did you (?:expect(?! (?:when|from|to|of))|think would happen)) ?",
    "how_hard": r"^how (?:hard|dare|stupid|many times|difficult|can any|are we|can they|is any)\b",
    "just_typical": r"^(?:is|are|does|do) n't (?:that|it|this|we|managers|life|\w+ing|all)\b",
    "call_that": r"\b(?:they|he|she) calls? (?:that|it|this|himself|herself|themselves)\b|\bwe wonder why\b|\bany wonder\b|\bsupposed to be (?:leader|support|care|help|a)\w*\b|^can you (?:believe|imagine)(?: it| that)? ?(?:\?|$)|\bcredit it\b|\bpope\b|, eh\b|\bwhy (?:do we )?bother\b|^who (?:are|is) \w+ kidding|\bnot to like\b|^how is (?:that|this|it) even\b|^how can any\w+\b|^what is an? \w+ to do\b|^where is the (?:respect|logic|humanity|common sense)|^who (?:is the pope|knew)\b|^where (?:is the (?:justice|sense)|would .* be without)|\bever (?:learn|change)\b|\bmuch more can\b|\bfind these people\b|\bhow did we ever\b|^who is surprised",
    "scale": r"\b(?:scale|out of (?:ten|five|100|10|5|\d+)|percentage|per cent|rate your|(?:one|zero|nought|0|1|from 1) (?:to|and|-) (?:ten|five|10|5|100)|(?:a|an|the|it) (?:two|three|four|five|six|seven|eight|nine|ten)\b|what number|1 - 10|0 - 10|if (?:ten|zero|0|10|nought) is|with ten|points? (?:up|better|higher)|score it)\b",
    "us": r"\b(?:our (?:questions|time)|these questions|this line|from us|from the set|the set|as a set|(?:are|did|do|shall|how|have) we (?!agree|ever|get here|have to|bother)\w+|shall i|this (?:helping|useful|going)|you (?:all )?ready to (?:stop|move|carry)|time today|ten minutes|leave the room|us to|us (?:avoid\w*|miss\w*)|did we agree about|between us|(?:we) (?:hear[d]?|slow\w*|pause|helping)|useful (?:for|to) you)\b|(?:these|our|sort of|kind of|more|your) questions?\b.*(?:want|need|help|you)|^(?:can|could|may|shall|should) we (?!agree|say|blame|expect)|^shall i\b|^would (?:some|a bit of|a little) (?:silence|quiet)|^would you like (?:a (?:moment|break|pause|minute)|us to)|^(?:is|would) it (?:be )?(?:all right|alright|ok|okay|fine) (?:to stay|if (?:we|i))|^(?:do|would) you (?:want|like) (?:us|to (?:stay with|stop here|carry on|pause|go on))",
    "if_you_were": r"\bif (?:you|it|that|there|money|the \w+|your \w+|nobody|nothing|all|things|a \w+|no one|someone|somebody) (?:\w+ )?(?:were|was|had|could|did|knew|woke|stayed|had n't|were n't|was n't|went (?:really )?well|had to|are|think|look|put)\b",
    "what_would_x": r"\b(?:what|how) (?:would|might) (?:the|a|an|your|somebody|someone|it|be|change|happen|you)\b",
    "imagine": r"\b(?:imagine|suppose|supposing|picture|pretend|ideal|magic|fast forward|dreams?|unlimited)\b",
    "else": r"\b(?:else|more|another|other)\b",
    "what_kind": r"^(?:what|how|where|when|which|who)\b",
    "self": r"\b(?:yourself|about you|your own|kind of (?:nurse|leader|person)|sort of (?:nurse|leader|person)|values?|feel(?:ing|s)?|learn(?:t|ed|ing)?|notic(?:e|ing)|proud\w*|pattern|bring up)\b",
    "assume": r"\b(?:assum\w+|evidence|how (?:do you|sure) know|taking for granted|missing|avoiding|avoid|whose|cost|gain|benefit|risk|price|according)\b",
    "next": r"\b(?:next|will you|going to do|step|first|by when|commit|action|options?|could you do|start|begin|ideas?)\b",
    "said": r"\b(?:you (?:said|say|mentioned|used|talked|mean)|mean by|example|exactly|such as|word)\b",
    "fact": r"\b(?:how (?:many|long|often|big|far|large|much time)|stand for|shift|rota|contract|beds?|staff|role|formal|policy|deadline|in terms of|by role|full time|part time|post|who decides|before or after|did i (?:hear|understand)|do you mean|check)\b",
    "inner": rf"^(?:do|did|are|were|have|can|is|was) (?:you|it|that) (?:\w+ )?(?:{INNER})\b",
    "to_words": rf"\b(?:{INTO_WORDS})\b",
    "you": r"\b(?:you|your|yourself)\b",
    "i": r"\b(?:i|my|me)\b",
    "we": r"\b(?:we|us|our)\b",
    "they": r"\b(?:they|he|she|her|him|them|his|their)\b",
    "statement_i": r"^(?:i|my|we|our|in my|on our|when i|if i|me)\b",
    "statement_that": r"^(?:that|it|this|there|those|what a|how (?:awful|lovely|brave|sad|horrible|kind)|same|well done|thank|good|nothing|no|yes|sounds?)\b",
    "imperative": r"^(?:do n't|just|try|go|take|talk|speak|tell (?!me|us)|ask|get|look|be|stop|ring|have|make|let|write|leave|keep (?!going)|please|read|call|report|book|put|use|do (?!you|we|they))\b",
    "pass": r"\b(?:no questions?|pass|nothing from me|just listening|rather listen|not a question|more of (?:a|an)|do n't have (?:a|any))\b",
}
_IN_ALL_OF_IT = frozenset({"premise", "if_you_then"})
"""Signs that stand in front of the question."""
MAIN = _named(_ADVICE | _LEADING | _OTHERS)
_AT_ALL = frozenset(
    {
        "own_story",
        "i_would",
        "with_you_could",
        "tag",
        "surely",
        "own_need",
        "numbered",
        "scale",
        "call_that",
        "like_maybe",
        "reason",
        "how_come",
        "charged",
        "blamed",
        "kit",
        "same_one",
        "pass",
        "imagine",
    }
)
"""Signs that count wherever they stand; the others count in what is asked."""


def signs(asked: Asked, whole: str) -> Iterator[str]:
    """The names of all signs that this shows."""
    text = f"{asked.text} {asked.end}"
    behind = f"{asked.before} {text}".strip()
    for name, pattern in MAIN:
        where = whole if name in _AT_ALL else behind if name in _IN_ALL_OF_IT else text
        if pattern.search(where) and (name != "tag" or not asked.starts or _late(asked.text)):
            yield name


def _late(text: str) -> bool:
    """Whether the last comma stands right before the last two or three words."""
    return len(text.rpartition(",")[2].split()) in (1, 2, 3) and "," in text
