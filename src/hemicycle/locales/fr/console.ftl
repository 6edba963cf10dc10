### Le pupitre de la présidence. Le bandeau dit ce qui doit être décidé, selon quel article, et ce qui attend ensuite.

## Le bandeau
band-label = À décider maintenant
band-acts = Ce que vous pouvez décider
after-it = Ensuite
after-order = motion d’ordre, { $name }
after-ruling = une décision de la présidence
after-lost = la connexion de qui parle
after-vote = le vote
after-consensus = l’appel au consensus
after-photo = la photo de famille
after-objection = une objection
fact-raised = Soulevée
fact-to-speak = Temps de parole
fact-speaks = Parle
fact-left = Temps restant
fact-least-time = Durée minimale
fact-objections = Objections
fact-join = Y sont
fact-voted = Ont voté
fact-items = Points traités
fact-open = Textes ouverts
fact-on-list = Sur la liste
fact-present = Présents
ago = il y a { $time }
at-most = { $time } au plus
of-all = { $count } sur { $all }
none = aucune
nobody = personne
up = Monter
down = Descendre
chairless-title = La présidence est absente
chairless-you = Vous êtes à la vice-présidence. Vous pouvez prendre la présidence et poursuivre.
chairless-vice = Une vice-présidence peut la prendre, ou le secrétariat la confie.
chairless-nobody = Aucune vice-présidence n’est là. Le secrétariat confie la présidence ou lève la séance.
chairless-sub = La parole, le temps et la liste restent en l’état jusqu’à ce que quelqu’un préside.
chairless-fact = Vice-présidence
chairless-assign = Confier la présidence…
passing-title = À qui va la présidence ?
passing-title-you = Donner la présidence ? Elle ira à cette personne : { $name }.
passing-sub = Choisissez qui préside. La personne choisie doit être présente.
passing-nobody = Personne qui puisse présider n’est présent.
passing-not = Ne rien changer
passing-to = Qui préside
passing-act = Donner la présidence
pass-chair-ask = Céder la présidence…
order-rule = Entendue maintenant ; elle interrompt l’orateur. Vous tranchez aussitôt.
order-sub = Elle ne peut être écartée sans être entendue.
order-sub-speaker = Le temps de { $name } est suspendu pendant ce temps. Elle ne peut être écartée sans être entendue.
ruling-title = Tranchez la motion d’ordre
ruling-rule = Vous tranchez aussitôt, avant toute autre chose.
ruling-rule-appeal = Vous tranchez aussitôt. Une délégation peut faire appel ; la réunion décide alors.
ruling-sub = Votre décision est dite à tout le monde.
lost-title = Connexion perdue
lost-rule = La parole est gardée et le temps suspendu jusqu’au retour.
lost-sub = Vous pouvez attendre, ou retirer la parole et la donner à la personne suivante.
consensus-title = Soumis au consensus
consensus-rule = Adopté si aucune délégation ne s’y oppose.
consensus-sub = Une objection l’arrête aussitôt et figure au registre.
acclaim = Par acclamation
acclaim-title = Soumis à l’acclamation
acclaim-rule = Adopté si aucune délégation ne demande de vote.
acclaim-sub = Une demande de vote l’arrête aussitôt ; le texte est alors mis aux voix.
credentials = Pouvoirs
credentials-none = Aucuns pouvoirs ne sont contestés.
credentials-by = Contestés par { $name }
credentials-report = Inscrire le rapport
credentials-report-title = Rapport sur des pouvoirs : { $member }
credentials-report-words = Ce qu’a constaté l’instance qui vérifie les pouvoirs
credentials-report-done = Le rapport figure au registre.
credentials-report-none = Aucun rapport n’a encore été fait.
credentials-accept = Proposer de les accepter
credentials-refuse = Proposer de les refuser
call-length = Durée de l’appel
call-length-usual = Comme d’habitude, { $length }
consensus-waits = dans { $left }
photo-rule = Une image de chaque personne qui accepte, à la fin du compte à rebours. Qui ne répond pas n’y est pas.
objection-title = Objection
objection-rule = Il n’y a pas de consensus sur cette version.
objection-leave = Laisser le texte ouvert
motion-by-vote = La réunion décide par un vote.
motion-by-chair = Vous en décidez.
motion-meeting-decides = La réunion décide par un vote.
motion-chair-decides = La présidence décide.
motion-no-debate = Sans débat.
motion-debate = Débat : { $pro } pour, { $contra } contre.
motion-open-debate = Le débat se poursuit entre-temps.
motion-mover = Son auteur parle en outre.
vote-sub = Rien ne l’interrompt, sauf une motion d’ordre sur la manière dont il se déroule.
vote-cancel-not = Poursuivre le vote
vote-cancel-act = Interrompre le vote
# After some that are named; there are at least two.
away-others = { $count } autres
away-members = { $count ->
    [one] { $names } a perdu la connexion.
   *[other] { $names } ont perdu la connexion.
}
close-rule = Une fois la séance levée, il n’y a plus ni débat ni décision. Elle ne peut être rouverte.
close-sub = Le compte rendu est préparé à partir du registre, et le secrétariat le publie.
close-silences = { $count ->
    [one] 1 procédure d’accord tacite court jusqu’à son terme.
   *[other] { $count } procédures d’accord tacite courent jusqu’à leur terme.
}
close-not = La laisser ouverte
quiet-title = Rien n’attend votre décision
quiet-waits = À vous de poursuivre
parts-to-come = Le texte est divisé. Restent à mettre aux voix : { $parts }.
quiet-floor = A la parole
quiet-convened = La séance n’est pas encore ouverte
quiet-item = Point { $number } :
quiet-next = Ensuite sur la liste : { $name }.
quiet-nobody = Personne ne demande la parole.
quiet-list-closed = Personne n’est sur la liste, et elle est close.
quiet-lobby = { $count ->
    [0] Personne n’attend en salle d’attente.
    [one] 1 personne attend en salle d’attente.
   *[other] { $count } personnes attendent en salle d’attente.
}
suspended-kept = La parole, le temps et la liste sont gardés tels quels.
quorum-none = Le règlement de cet organe ne prévoit pas de quorum.
quorum-there = atteint
quorum-missing = non atteint, { $needed } requis

## La parole et la liste
decided-question = La question
decided-text = Ce qui est décidé
clock = Temps
clock-runs = Court
clock-stands = Suspendu
microphone = Micro
microphone-open = Ouvert
microphone-shut = Fermé
list-more = Autres actes pour { $name }
take-off-list = Retirer

## Au centre
item-of = Point { $number } sur { $all }

## Les motions par ordre de priorité
motions-by-precedence = Motions, par ordre de priorité
motions-order = La 1 passe avant la 2, et ainsi de suite
motion-title-appeal = Appel d’une décision
motion-title-suspend = Suspension de la séance
motion-title-quorum = Vérification du quorum
motion-title-adjourn-meeting = Levée de la séance
motion-title-adjourn-debate = Ajournement du débat
motion-title-adjourn-to = Ajournement à un jour et une heure
motion-title-refer = Renvoi de la question
motion-title-open-vote = Ouverture du vote
motion-title-preliminary = Question préliminaire
motion-title-close-debate = Clôture du débat
motion-title-division = Division du texte
motion-title-reconsideration = Réexamen d’une décision
motion-title-waive-delay = Levée du délai
motion-title-no-action = Non-intervention
motion-title-competence = Compétence
motion-does-appeal = Peut infirmer la décision de la présidence.
motion-does-suspend = Une pause, puis on reprend.
motion-does-quorum = La présidence constate les présences.
motion-does-adjourn-meeting = Met fin à la séance ; le reste attend.
motion-does-adjourn-debate = Laisse le point sans décision.
motion-does-adjourn-to = Lève la réunion et fixe la prochaine.
motion-does-refer = Confie le point à un comité ou à une personne.
motion-does-open-vote = La présidence ouvre le vote sur le texte.
motion-does-preliminary = Si le texte relève de la procédure.
motion-does-close-debate = Clôt la liste ; le texte est mis aux voix.
motion-does-division = Ses parties sont mises aux voix une à une.
motion-does-reconsideration = Une décision est reprise.
motion-does-waive-delay = Le texte peut être tranché aussitôt.
motion-does-no-action = Le texte n’est pas mis aux voix.
motion-does-competence = Si l’organe peut en décider.
motion-ask-adjourn-meeting = Vous demandez que la séance soit levée. Tout le monde l’apprend aussitôt, et rien d’autre n’avance avant la décision.
motion-ask-adjourn-debate = Vous demandez que ce point reste sans décision. Tout le monde l’apprend aussitôt, et rien d’autre n’avance avant la décision.
motion-ask-no-action = Vous demandez que la réunion ne se prononce pas sur un texte : il ne serait pas mis aux voix. Tout le monde l’apprend aussitôt, et rien d’autre n’avance avant la décision.
motion-on = Sur quoi
motion-until-label = À quel jour et à quelle heure
motion-whom-label = À qui la question est renvoyée
motion-ask-adjourn-to = Vous demandez que la réunion soit levée et reprenne au moment que vous indiquez. Tout le monde l’apprend aussitôt, et rien d’autre n’est décidé avant.
motion-ask-refer = Vous demandez que ce point soit confié à qui vous indiquez. Tout le monde l’apprend aussitôt, et rien d’autre n’est décidé avant.
motion-ask-close-debate = Vous demandez la fin du débat : personne d’autre sur la liste ne parlerait. Tout le monde l’apprend aussitôt, et rien d’autre n’avance avant la décision.
motion-ask-not = Ne pas la présenter
motion-ask-yes = La présenter

## Le texte en main
open-text = Ouvrir le texte
open-texts = Ouvrir les textes
text-chosen = Texte en main
version-number = version { $version }
amendments-waiting = { $count ->
    [one] 1 amendement
   *[other] { $count } amendements
}
silence-way = Au moins { $hours } h, par écrit.
vote-way = Vous choisissez la majorité requise ; la liste des votants est alors arrêtée.
texts-empty-chair = Aucun texte n’est déposé. Les délégations et vous pouvez proposer un texte.

## Volets et pied
panel-lobby = Salle d’attente
panel-presence = Présences et quorum
panel-texts = Textes
panel-booths = Interprétation
panel-decide = Texte et motions
panel-close = Retour à la conduite
foot-label = La séance et vos appareils
foot-present = { $count ->
    [one] { $count } présent
   *[other] { $count } présents
} sur { $all }
foot-quorum = quorum { $needed }
foot-no-quorum = pas de quorum, { $needed } requis
foot-moved = { $count ->
    [one] 1 siège transféré
   *[other] { $count } sièges transférés
}
foot-lobby = Salle d’attente { $count }
foot-interpretation = Interprétation
foot-interpretation-far = Interprétation jusqu’à { $time }
foot-interpretation-soon = Interprétation jusqu’à { $time }, encore { $left } min
foot-interpretation-over = Interprétation terminée à { $time }
interpretation-soon = L’interprétation finit à { $time } : les équipes partent alors. Concluez à temps, ou demandez une autre équipe au secrétariat.
interpretation-over = L’interprétation a pris fin à { $time }. Ne poursuivez sans elle que si personne ne s’y oppose, ou suspendez la séance.
foot-entries = { $count ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
lobby-longest = { $minutes ->
    [0] attente la plus longue : moins d’une minute
   *[other] attente la plus longue : { $minutes } min
}
lobby-left = partie à { $time }, la place est gardée
lobby-admitted = Admission à { $time }
lobby-order = Les lignes suivent l’ordre d’arrivée et gardent leur place. Qui arrive se place à la fin.
badge-of = Photo de { $name }
badge-ask = Demander une photo
badge-ask-name = Demander une photo à { $name }
badge-asked-them = Photo demandée
admit-all = Admettre les { $count }
admit-delegation = Admettre { $member }, { $count }
admitted-count = { $count ->
    [one] { $count } personne est admise.
   *[other] { $count } personnes sont admises.
}

## Touches
key-band = Vers ce qui doit être décidé
key-give-first = Donner la parole à la première personne de la liste
key-list = Vers la liste des orateurs
key-text = Vers le texte déposé
key-motions = Vers les motions
key-speak = Maintenir pour parler
key-space = Espace

## L’ordre du jour, le bureau, la date de la prochaine réunion
agenda-provisional = Provisoire
agenda-adopted = Adopté
agenda-put = Proposer l’ordre du jour
agenda-rule = La réunion adopte son ordre du jour avant tout point.
item-struck = retiré
item-pending = attend l’accord de la réunion
item-strike = Retirer
item-strike-put = Proposer le retrait
item-add-put = Proposer l’inscription
item-other-business = Ce point est destiné aux questions diverses
take-up-item = Aborder le point { $number }
officers = Bureau
officers-none = Personne n’est encore élu.
officer-vice-chair = { $place ->
    [1] Première vice-présidence
    [2] Deuxième vice-présidence
   *[other] Vice-présidence { $place }
}
officer-rapporteur = Rapporteur
officer-who = Nom proposé
nominate-vice-chair = Proposer à la vice-présidence
nominate-rapporteur = Proposer à la fonction de rapporteur
proposal-rule = Il en est ainsi décidé si aucune délégation ne fait objection.
proposal-sub = Une objection l’arrête aussitôt et figure au registre.
proposal-objected-title = Objection à la proposition
proposal-objected-rule = La question est mise aux voix, ou la proposition est retirée.
proposal-voted-rule = La réunion s’est prononcée par un vote. Le marteau décide.
proposal-agree = Décidé
proposal-end = Retirer la proposition
proposal-object-title = Faire objection à la proposition
proposal-object-words = Votre objection l’arrête et figure au registre sous le nom de votre délégation.
proposal-objected-done = Votre objection figure au registre.
proposal-words = La présidence fait cette proposition. Si votre délégation s’y oppose, dites-le maintenant.
proposal-words-watch = La présidence fait cette proposition. Il en est ainsi décidé si aucune délégation ne fait objection.
after-proposal = une proposition de la présidence
next-meeting = Prochaine réunion
next-meeting-not = Pas encore de date.
next-meeting-at = { $when }, { $place }
next-meeting-set = Fixer la date
next-meeting-starts = Début
next-meeting-place = Lieu
next-meeting-ends = Fin (facultatif)
next-meeting-mode = Format
next-meeting-mode-open = non précisé
next-meeting-mode-virtual = par visioconférence
next-meeting-mode-hybrid = en format hybride
next-meeting-mode-in-person = en présence
next-meeting-mode-telephone = par téléphone
next-meeting-mode-written = par écrit
extend-meeting = Prolonger
extend-title = Prolonger la séance
extend-ends = Fin à { $time }
extend-until = Jusqu’à { $time }
extend-interpreted = { $language } : interprètes jusqu’à { $time }
extend-short = { $language } : interprètes jusqu’à { $time }, { $minutes } min de moins
extend-ask = Qui suit par ces cabines entend alors la salle. Demandez d’abord une autre équipe au secrétariat.
extend-do = Prolonger jusqu’à { $time }
en-bloc-put = Soumettre { $count } textes ensemble
help-asked = { $count ->
    [one] Une personne demande de l’aide
   *[other] { $count } personnes demandent de l’aide
}
help-answer = Répondre
help-answer-to = Votre réponse à { $name }
help-done = Terminé
