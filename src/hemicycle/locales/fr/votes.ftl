### Votes, motions et amendements dans la salle. Un résultat dit pourquoi ; la couleur n’est jamais le seul signe.

## Un vote
votes = Votes
vote-open-label = Vote en cours
vote-method-recorded = Vote enregistré
vote-method-roll-call = Vote par appel nominal
vote-method-show-of-hands = Vote à main levée
vote-on-text = Vote sur ce texte
vote-on-part = Vote séparé sur une partie du texte
vote-on-amendment = Vote sur un amendement
vote-on-motion = Vote sur la motion : { $motion }
vote-by-rule = Majorité requise : { $rule }
vote-question = Question
vote-article = article { $article }
vote-yes = Pour
vote-no = Contre
vote-abstain = Abstention
vote-absent = Absent
vote-not-participating = Ne participe pas
vote-to-come = En attente
vote-called = Appel : { $member }
vote-called-you = { $member }, c’est à vous de voter. Votre vote est public.
vote-called-short = Appelé
vote-called-place = Appelé maintenant, { $place } sur { $all }
vote-cast-as = Vous votez pour { $member }. Votre vote est public.
vote-cast-proxy = Par procuration, pour { $member }
vote-cast-capacity = En votre qualité, pour { $member }
vote-cast-done-for = Vote émis pour { $member } : { $ballot }.
vote-represented = { $holder } vote pour votre délégation, par procuration.
vote-represented-count = { $count ->
    [one] 1 membre est représenté par un autre
   *[other] { $count } membres sont représentés par d’autres
  }
vote-represented-by = { $member }, délégation représentée par { $holder }
vote-by-proxy = par procuration : { $holder }
vote-weighs = { $votes ->
    [one] (1 voix)
   *[other] ({ $votes } voix)
  }
proxies = Procurations
proxy-give = Donner procuration à un autre membre
proxy-give-act = Donner procuration
proxy-enter = Consigner une procuration reçue par lettre
proxy-enter-act = Consigner la procuration
proxy-words = L’autre membre vote tant que la procuration n’est pas retirée. Qui vote pour qui est arrêté à l’ouverture d’un vote, et chaque vote est consigné au nom de son titulaire.
proxy-member = Le membre qui a écrit
proxy-holder = Qui vote pour lui
proxy-holder-needed = Choisissez le membre qui votera.
proxy-items = Sur ces points seulement (aucun : sur tous les points)
proxy-every-item = Sur tous les points
proxy-on-items = Sur le point { $items }
proxy-letter = par lettre
proxy-withdraw = Retirer
proxy-represented = délégation représentée par { $holder }
proxy-votes-for = vote pour { $member }
vote-cast-done = Votre vote est enregistré : { $ballot }.
vote-change-words = Vous pouvez le modifier jusqu’à la clôture du vote.
vote-watch = { $count } sur { $all } ont voté.
vote-none-announced = Aucun résultat n’est annoncé avant la clôture du vote.
vote-no-ballot = { $member } n’a pas de voix ici : cette délégation ne figure pas sur la liste des votants.
vote-no-ballot-here = Vous n’avez pas de voix ici : vous ne siégez pour aucun membre.
vote-close = Clore le vote
vote-close-found = Constater l’adoption
vote-close-not-found = Constater le rejet
vote-cancel = Interrompre
vote-cancel-title = Interrompre ce vote ?
vote-cancel-words = Rien n’est décidé. Votre motif et les votes déjà exprimés restent au registre, et la même question n’est remise aux voix que si la réunion le décide.
vote-cancel-reason = Motif de l’interruption, pour le registre
vote-waits = { $left }, ou quand tous ont voté
vote-call-left = Appel à voter
vote-call-over = Terminé
vote-all-voted = Tous ont voté
vote-called-until = Tous sont appelés à voter jusqu’à { $time }. Le vote ne se clôt plus tôt que si tous ont voté.
vote-awaited = { $count ->
    [one] Connexion perdue : { $names }. La décision attend { $left }, une seule fois.
   *[other] Connexions perdues : { $names }. La décision attend { $left }, une seule fois.
  }
vote-awaited-over = { $count ->
    [one] Délégation absente, connexion perdue : { $names }. Vous pouvez poursuivre ; le registre le dira.
   *[other] Délégations absentes, connexion perdue : { $names }. Vous pouvez poursuivre ; le registre le dira.
  }
vote-away-waits = attend { $left }
vote-away-over = absence
vote-away-label = Connexion perdue
vote-away-at = Absences lors de cette décision : { $names }
vote-on-again = Le vote de l’entrée { $entry } est-il repris ?
vote-again = Demander s’il est repris
vote-again-words = La même question n’est remise aux voix que si la réunion le décide, selon la même règle.
votes-broken = Votes interrompus
vote-broken-reason = Motif : { $reason }
vote-record-absent = { $member } ne répond pas
vote-record-none = Ne répond pas
vote-record-list = Qui ne répond pas ({ $count })
vote-record-hall = réponse donnée en salle
vote-tie = Partage égal des voix
vote-tie-words = Vous avez voix prépondérante. Elle clôt le vote et figure au compte rendu comme la vôtre.
vote-casting-yes = Voix prépondérante : pour
vote-casting-no = Voix prépondérante : contre
vote-casting-abstain = Ne pas en user
vote-second-due = Rien n’est décidé. Le second vote doit avoir lieu avant le { $time }.
vote-second-open = Rien n’est décidé. Un second vote doit avoir lieu.
vote-second-put = Procéder au second vote
vote-second-of = Second vote, après le partage des voix de l’entrée { $entry }
vote-pass = Passer
vote-passed = Tour passé, nouvel appel à la fin : { $member }.
vote-roll-voting = Présent et votant
vote-roll-words = Votre délégation ne s’abstient plus.
vote-roll-done = Votre délégation est présente et votante : elle ne s’abstient pas.
vote-roll-present = Présent seulement
vote-pledged = Présent et votant : pas d’abstention.
vote-roll-told = Présence avec vote : { $member }.
vote-roll-left = Présence sans engagement de voter : { $member }.
vote-drawn-software = Premier appel, tiré au sort par ce logiciel : { $member }.
vote-drawn-chair = Premier appel, tiré au sort par la présidence : { $member }.
vote-concerned = État concerné : { $member }. Seule son objection est écartée.
vote-concerned-choose = État concerné, dont seule l’objection est écartée
vote-concerned-none = Choisir l’État
vote-parties = Parties au différend : { $members }. Elles s’abstiennent.
vote-parties-choose = Parties au différend, qui s’abstiennent
vote-must-abstain = Votre délégation est partie au différend et s’abstient.
vote-first-lot = Tiré au sort à l’ouverture du vote
vote-first-chair = Tiré par la présidence : { $member }
vote-matter = Demander d’abord si le texte relève de cette règle
vote-matter-words = La réunion en décide selon : { $rule }.
vote-matter-question = Ce texte relève-t-il de la règle « { $rule } » ?
vote-hands = Décompte à main levée
vote-hands-enter = Saisir le décompte
vote-seat-yes = vote pour
vote-seat-no = vote contre
vote-seat-abstain = s’abstient
vote-seat-absent = absent au moment du vote
vote-seat-not-participating = ne participe pas au vote
vote-seat-called = appelé à voter
vote-seat-pending = n’a pas encore voté

## Son résultat
vote-result-label = Résultat
vote-result-entry = Résultat, entrée { $seq }
vote-adopted = Adopté
vote-not-adopted = Non adopté
vote-no-quorum = Quorum non atteint
vote-undetermined = Indéterminé
vote-tied = Partage égal des voix
vote-counts = { $yes } pour, { $no } contre, { $abstain ->
    [one] { $abstain } abstention
   *[other] { $abstain } abstentions
  }
vote-counts-away = absents : { $absent } ; sans participation : { $silent }
vote-why-adopted = Pourquoi adopté
vote-why-not-adopted = Pourquoi non adopté
vote-why-no-quorum = Pourquoi le quorum n’est pas atteint
vote-why-undetermined = Pourquoi le résultat est indéterminé
vote-why-tied = Pourquoi rien n’est décidé
vote-unverified = La source de cet article n’a pas été lue.
vote-judged = Le règlement laisse l’appréciation à la présidence ; les chiffres seuls ne décident pas.
vote-change-none = Aucun changement de vote n’aurait modifié le résultat.
vote-change = Le plus petit changement qui aurait modifié le résultat : { $changes }.
vote-change-member = { $member }, de « { $before } » à « { $after } »
vote-change-many = { $count ->
    [one] un membre
   *[other] { $count } membres
  }, de « { $before } » à « { $after } »
vote-ballots = Détail des votes
vote-ballots-hands = Décompte à main levée ; le registre ne contient que les totaux.
vote-corrected = rectifié : { $ballot }
vote-correct = Rectifier mon vote
vote-correct-title = Comment votre délégation entendait-elle voter ?
vote-correct-words = La rectification est consignée à côté de votre vote. Le résultat demeure.
vote-explain = Expliquer mon vote
vote-announce = Avant le vote
vote-announced = Un vote sur ce texte est annoncé. Qui explique son vote à l’avance demande la parole.
vote-announced-now = Vote annoncé, explications de vote avant le vote : texte de { $name }.
vote-explain-before = Expliquer mon vote à l’avance
vote-hide = Masquer le résultat
votes-taken = Scrutins
vote-cancelled = Interrompu
vote-opened-now = Un vote est ouvert : { $question }
vote-closed-now = { $question } : { $result }
vote-your-turn-now = Votre délégation est appelée à voter.

## Pourquoi
vote-reason-met = condition remplie
vote-reason-unmet = condition non remplie
vote-reason-quorum = Quorum : { $reached } présents sur { $base }, { $needed } requis
vote-reason-share = Pour{ $among }{ $weight } : { $reached } sur { $base } { $of ->
    [present-and-voting] présents et votants
    [present] présents
   *[members] en tout
  }, { $needed } requis
vote-reason-votes = Pour{ $among }{ $weight } : { $reached }, { $needed } requis
vote-reason-concurring = Contre parmi { $group } : { $reached } ; un seul vaut veto
vote-reason-blocking-minority = Sans vote favorable : { $reached ->
    [one] { $reached } membre
   *[other] { $reached } membres
  } ; pour bloquer, il en faut plus de { $needed }
vote-reason-no-objection = Objections : { $reached } ; { $needed } admises
vote-reason-unanimity = Votes qui empêchent l’unanimité : { $reached }
vote-reason-casting-vote = { $reached ->
    [0] Voix prépondérante de qui présidait : contre
   *[other] Voix prépondérante de qui présidait : pour
  }
vote-reason-instead = ou bien : { $reason }
vote-reason-among = , parmi { $group }
vote-reason-weight = , selon { $weight }
vote-weight-population = la population
vote-weight-votes = les voix pondérées
vote-group-permanent = les membres permanents

## Ouvrir un vote
vote-open-act = Ouvrir un vote
vote-open-title = Ouvrir un vote
vote-open-words = La liste des votants est arrêtée à l’ouverture. Rien n’interrompt un vote, sauf une motion d’ordre sur la manière dont il se déroule.
vote-about = Objet
vote-about-question = Une question en toutes lettres
vote-about-part = Une partie du texte, mise aux voix séparément
vote-parts = Mis aux voix séparément
vote-parts-words = Ce qui est rejeté sort du texte. S’il ne reste rien du dispositif, le texte est rejeté dans son ensemble.
vote-parts-needed = Indiquez les paragraphes mis aux voix.
vote-rule = Majorité requise
vote-method = Mode de scrutin
vote-first = Appelé en premier
vote-first-order = Dans l’ordre de l’organe
vote-falls = S’il est adopté, deviennent sans objet
vote-question-needed = Formulez la question dans une langue au moins.
vote-rules-none = Le règlement de cet organe ne prévoit pas de vote.

## Motions
motions = Motions
motion-move = Présenter une motion
motion-move-title = Présenter une motion
motion-move-words = Une motion est traitée avant toute autre chose, dans l’ordre de priorité du règlement. Le temps de l’orateur est suspendu.
motion-none = Le règlement de cet organe ne prévoit pas de motion.
motion-moved-by = présentée par { $name }
motion-put = Mettre aux voix
motion-speak-for = Parler pour
motion-speak-against = Parler contre
motion-heard = Entendus : { $pro } pour, { $contra } contre.
motion-grant = Accéder à la demande
motion-deny = Rejeter la demande
motion-state-presence = Constater les présences
motion-out = Irrecevable
motion-moved-now = Motion de { $name } : { $motion }
motion-suspend = suspendre la séance
motion-quorum = vérifier le quorum
motion-adjourn-meeting = lever la séance
motion-adjourn-debate = ajourner le débat
motion-close-debate = clore le débat
motion-appeal = en appeler de la décision de la présidence
motion-division = diviser le texte
motion-reconsideration = réexaminer une décision
motion-no-action = décider de ne pas se prononcer
motion-competence = statuer sur la compétence

## Amendements
amendments = Amendements
amendment-propose = Proposer un amendement
amendment-propose-act = Proposer
amendment-done = La réunion est saisie de l’amendement.
amendment-by = Amendement de { $name }
amendment-propose-to = Proposer un amendement : { $part }
amendment-to = à { $mark }
amendment-place = Vote { $place }
amendment-back = Renvoyé à { $name }
amendment-amend = Sous-amender { $mark }
amendment-accept = Accepter en tant qu’auteur
amendment-accept-into = Intégrer au vôtre
amendment-accept-named = Accepter { $mark }
amendment-accepted-done = Votre acceptation est enregistrée.
amendment-awaits = Doivent encore l’accepter : { $names }
amendment-withdraw-named = Retirer { $mark }
amendment-proposed = Proposé
amendment-carried = Adopté
amendment-accepted = Accepté
amendment-lost = Rejeté
amendment-fallen = Devenu sans objet
amendment-withdrawn = Retiré
amendment-overtaken = À reformuler
amendment-restate = Reformuler sur la version { $version }
amendment-restate-title = Reformuler votre amendement sur la version { $version }
amendment-restate-words = Le texte a changé. Voici le texte tel qu’il est maintenant ; portez-y votre amendement. Jusque-là il attend, et le texte aussi.
amendment-restated-done = L’amendement est reformulé.
amendment-overtaken-words = Le texte a changé. Celui-ci attend que son auteur le reformule sur la version { $version }.
amendment-lacks = Manque en { $languages }
amendment-overtaken-now = Le texte a changé. Reformulez le vôtre sur la nouvelle version.
amendment-earlier = Mettre plus tôt aux voix l’amendement de { $name }
amendment-order-words = L’amendement qui s’éloigne le plus du texte quant au fond est mis aux voix le premier.
part-number = Paragraphe { $number }
part-preamble = Préambule, { $letter }
part-gone = Paragraphe qui ne figure plus au texte
part-begins = { $part } : { $words }
part-deleted = Supprimé
part-delete = Supprimer ce paragraphe
part-keep = Le garder
paragraphs-hint = Une ligne vide commence un nouveau paragraphe.
change-kind = Ce que fait l’amendement
change-replaces = Remplacer un paragraphe
change-adds = Ajouter après un paragraphe
change-deletes = Supprimer un paragraphe
change-part = Paragraphe
change-after = Après
change-first = Au début
change-words = Nouveaux termes
change-remove = Retirer cette modification
amendment-more = Modifier un autre paragraphe
amendment-change = { $change } : { $text }
amendment-replaces = { $number ->
    [0] Remplace un paragraphe qui ne figure plus au texte
   *[other] Remplace le paragraphe { $number }
}
amendment-adds = { $number ->
    [0] Ajoute après un paragraphe qui ne figure plus au texte
   *[other] Ajoute après le paragraphe { $number }
}
amendment-adds-first = Ajoute au début
amendment-deletes = { $number ->
    [0] Supprime un paragraphe qui ne figure plus au texte
   *[other] Supprime le paragraphe { $number }
}
amendment-replaces-named = Remplace : { $part }
amendment-adds-named = Ajoute après : { $part }
amendment-deletes-named = Supprime : { $part }
amendment-replaces-added = Reformule l’ajout de l’amendement
amendment-adds-added = Ajoute après l’ajout de l’amendement
amendment-deletes-added = Retire l’ajout de l’amendement
amendment-verb = Change le verbe : { $verb }
amendment-clashes = Tous deux modifient : { $parts }.
diff-removed = supprimé :
diff-added = ajouté :
outcome-voting = Mis aux voix
outcome-rejected = Rejeté
purpose-explanation-of-vote = Explication de vote

## Pourquoi le règlement s’y oppose
refusal-vote-open = Un vote est en cours ; rien ne l’interrompt, sauf une motion d’ordre sur son déroulement.
refusal-vote-closed = Ce vote est clos.
refusal-reason-due = Indiquez le motif de l’interruption.
refusal-broken-off = Un vote sur cette question a été interrompu. Elle n’est remise aux voix que si la réunion le décide.
refusal-still-called = Les membres sont encore appelés à voter. Le vote se clôt plus tôt si tous ont voté.
refusal-delegation-away = Connexion perdue : { $member }. La décision attend, une seule fois.
refusal-no-objection-of-yours = Aucune objection de votre délégation ne vise cette version.
refusal-unknown-vote = Ce vote n’est pas ouvert.
refusal-no-such-rule = Le règlement de l’organe ne connaît pas la majorité « { $rule } », mais : { $known }.
refusal-no-such-method = L’organe ne vote pas de cette manière. Modes prévus : { $known }.
refusal-no-vote = { $member } participe sans droit de vote : cette instance ne l’appelle pas à voter.
refusal-presides = Qui préside ne vote pas ; un autre membre de la même délégation le peut.
refusal-no-proxies = Le règlement de cet organe ne connaît pas la procuration : chaque membre vote pour lui-même.
refusal-own-proxy = Une procuration se donne à un autre membre.
refusal-already-represented = { $member } a déjà donné procuration sur ce point ; il faut la retirer avant d’en donner une autre.
refusal-holds-proxy = Qui vote pour d’autres ne donne pas procuration, et qui est représenté ne vote pour personne.
refusal-too-many-proxies = { $member } vote déjà pour { $most ->
    [one] un autre membre
   *[other] { $most } autres membres
  } et ne peut en représenter davantage.
refusal-unknown-proxy = Cette procuration ne vaut plus.
refusal-represented = { $holder } vote pour { $member } : qui vote pour qui a été arrêté à l’ouverture du vote.
refusal-not-represented = Votre délégation ne vote pas pour { $member }.
refusal-not-weighed = Le règlement de cet organe ne pondère pas les voix d’après la liste.
refusal-other-weight = { $member } a { $votes } voix sur la liste.
refusal-no-seat = { $free ->
    [0] Il ne reste aucun siège dont le règlement ne nomme pas le titulaire.
    [one] Il ne reste qu’un siège dont le règlement ne nomme pas le titulaire.
   *[other] Il ne reste que { $free } sièges dont le règlement ne nomme pas le titulaire.
  }
refusal-nobody-votes = Personne ici n’a le droit de vote.
refusal-no-weight = Une pondération nécessaire au calcul de la majorité manque : { $fault }
refusal-needs-recorded-vote = À cette majorité, les voix ne se valent pas ; il faut un vote enregistré.
refusal-one-question = Un vote porte sur un seul objet : un texte ou une partie de texte, un amendement, une motion ou une question.
refusal-not-called = C’est à { $called } de voter.
refusal-already-voted = { $member } a déjà voté.
refusal-bad-ballot = Une délégation ne peut voter « { $ballot } ».
refusal-votes-itself = La délégation ({ $member }) vote elle-même ; nul n’inscrit de vote à sa place.
refusal-by-hands = Ce vote a lieu à main levée.
refusal-by-name = Ce vote est nominal ; il n’a pas lieu à main levée.
refusal-too-many-hands = Le décompte ne peut dépasser { $most } : il n’y a pas davantage de délégations votantes présentes.
refusal-names-left = { $called } : appel sans réponse, et sans absence constatée.
refusal-hands-not-counted = Le décompte des mains levées n’a pas été saisi.
refusal-finding-due = Le règlement laisse à la présidence le soin de constater l’adoption ou le rejet.
refusal-numbers-decide = À cette majorité, les chiffres décident ; la présidence n’a rien à constater.
refusal-casting-due = Les voix sont également partagées. Qui préside clôt le vote par sa voix prépondérante.
refusal-no-casting-vote = Le règlement de cet organe ne donne de voix prépondérante à personne.
refusal-no-tie = Les voix ne sont pas également partagées.
refusal-second-vote-late = Le second vote sur cette question était dû, et le délai est passé.
refusal-drawn-twice = Le premier nom est tiré au sort par ce logiciel ou nommé par la présidence : l’un ou l’autre.
refusal-no-roll = Le règlement de cet organe ne connaît pas d’appel où une délégation se déclare présente et votante.
refusal-no-pass = On ne passe pas son tour dans ce vote.
refusal-passed-before = Tour déjà passé par { $member } : c’est oui ou non à présent.
refusal-present-and-voting = Présent et votant : { $member } ne s’abstient pas.
refusal-concerned-due = Nommez l’État concerné : seule son objection est écartée.
refusal-nobody-concerned = À cette majorité, l’objection de personne n’est écartée.
refusal-no-parties = Cette règle n’oblige aucune partie à un différend à s’abstenir.
refusal-must-abstain = Partie au différend, { $member } s’abstient.
refusal-not-under-rule = La réunion a dit que le texte ne relève pas de cette règle.
refusal-no-preliminary = On ne demande pas si un texte relève de cette règle.
refusal-preliminary-decided = La réunion a tranché cette question.
refusal-rule-decided = La réunion a dit de quelle règle relève le vote sur ce texte : { $rule }.
refusal-no-correction = Le règlement de cet organe ne prévoit pas de rectification de vote.
refusal-nothing-voted = Aucun vote n’a eu lieu sur ce point.
refusal-explained-after = Le règlement de cet organe ne prévoit l’explication de vote qu’après le vote.
refusal-sponsor-explains = L’auteur de la proposition n’explique pas son vote sur elle.
refusal-motion-first = Une motion a la priorité : { $motion }.
refusal-no-debate = Le règlement ne prévoit pas d’orateur de ce côté de la motion.
refusal-speakers-heard = Le règlement laisse { $most } orateurs parler de ce côté de la motion, pas plus.
refusal-no-action = La réunion a décidé de ne pas se prononcer sur ce texte : rien n’est décidé à son sujet pendant cette réunion.
refusal-debate-adjourned = La réunion a ajourné le débat sur ce point : il n’est pas repris et rien n’y est décidé pendant cette réunion.
refusal-debate-closed = La réunion a clos le débat sur ce point : plus personne n’y prend la parole, sauf pour une motion d’ordre ou une explication de vote.
refusal-question-due = Le débat sur ce point est clos : ce qui a été déposé est mis aux voix avant que le point soit quitté.
refusal-no-text-due = Cette motion ne porte sur aucun texte.
refusal-not-decided = La réunion revient sur ce qu’elle a décidé : un texte adopté, rejeté ou écarté, ou un point dont elle a clos ou ajourné le débat.
refusal-presence-due = La présidence ne peut refuser de vérifier le quorum : elle constate les présences.
refusal-unknown-motion = Le règlement de cet organe ne connaît pas cette motion, ou il a déjà été statué sur elle.
refusal-already-moved = Cette motion a déjà été présentée.
refusal-nothing-to-appeal = Il n’y a actuellement aucune décision dont on puisse faire appel.
refusal-meeting-decides = Le règlement soumet cette motion au vote.
refusal-chair-decides = Le règlement laisse cette motion à la présidence.
refusal-no-appeal = Le règlement de cet organe ne connaît pas l’appel ; sans lui, la présidence ne déclare aucune motion irrecevable.
refusal-amendments-first = Un amendement doit d’abord être mis aux voix.
refusal-furthest-first = Un autre amendement doit d’abord être mis aux voix : celui qui s’éloigne le plus du texte.
refusal-not-the-amendments = Les amendements ont changé entre-temps.
refusal-unknown-amendment = La réunion n’est pas saisie d’un tel amendement.
refusal-already-accepted = Votre délégation l’a accepté. D’autres auteurs doivent encore le faire.
refusal-beside-amendment = Un sous-amendement modifie ce que modifie l’amendement, et rien d’autre. Proposez un amendement au texte.
refusal-too-deep = Un sous-amendement ne s’amende pas. Proposez-en un autre.
