### Votes, motions et amendements dans la salle. Un résultat dit pourquoi ; la couleur n’est jamais le seul signe.

## Un vote
votes = Votes
vote-method-recorded = Vote enregistré
vote-method-roll-call = Vote par appel nominal
vote-method-show-of-hands = Vote à main levée
vote-on-text = Vote sur ce texte
vote-on-part = Vote séparé sur une partie du texte
vote-on-amendment = Vote sur l’amendement { $mark }
vote-on-subamendment = Vote sur { $mark }, sous-amendement à l’amendement { $first }
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
vote-passed = Tour passé, nouvel appel à la fin : { $member }.
vote-roll-told = Présence avec vote : { $member }.
vote-roll-left = Présence sans engagement de voter : { $member }.
vote-seat-yes = vote pour
vote-seat-no = vote contre
vote-seat-abstain = s’abstient
vote-seat-absent = absent au moment du vote
vote-seat-not-participating = ne participe pas au vote
vote-seat-called = appelé à voter
vote-seat-pending = n’a pas encore voté

## Son résultat
vote-result-label = Résultat
vote-adopted = Adopté
vote-ruling-overturned = La décision est annulée
vote-ruling-stands = La décision est maintenue
vote-not-adopted = Non adopté
vote-no-quorum = Quorum non atteint
vote-undetermined = Indéterminé
vote-tied = Partage égal des voix
vote-change-none = Aucun changement de vote n’aurait modifié le résultat.
vote-change = Le plus petit changement qui aurait modifié le résultat : { $changes }.
vote-change-member = { $member }, de « { $before } » à « { $after } »
vote-change-many = { $count ->
    [one] un membre
   *[other] { $count } membres
  }, de « { $before } » à « { $after } »
vote-announced = Un vote sur ce texte est annoncé. Qui explique son vote à l’avance demande la parole.
vote-announced-now = Vote annoncé, explications de vote avant le vote : texte de { $name }.
vote-hide = Masquer le résultat
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

## Motions
motions = Motions
motion-heard = Entendus : { $pro } pour, { $contra } contre.
motion-moved-now = Motion de { $name } : { $motion }
motion-suspend = suspendre la séance
motion-quorum = vérifier le quorum
motion-adjourn-meeting = lever la séance
motion-adjourn-debate = ajourner le débat
motion-adjourn-to = ajourner la réunion à un jour ou à une heure déterminés
motion-refer = renvoyer la question
motion-open-vote = ouvrir le vote sur un texte
motion-preliminary = décider de quelle règle relève un texte
motion-until = jusqu’au { $when }
motion-whom = à { $whom }
motion-close-debate = clore le débat
motion-appeal = en appeler de la décision de la présidence
motion-division = diviser le texte
motion-reconsideration = réexaminer une décision
motion-waive-delay = lever le délai d’examen
motion-no-action = décider de ne pas se prononcer
motion-competence = statuer sur la compétence

## Amendements
amendments = Amendements
amendment-to = à { $mark }
amendment-proposed = Proposé
amendment-carried = Adopté
amendment-accepted = Accepté
amendment-lost = Rejeté
amendment-withdrawn = Retiré
amendment-overtaken = À reformuler
amendment-overtaken-now = Le texte a changé. Reformulez le vôtre sur la nouvelle version.
part-number = Paragraphe { $number }
part-preamble = Préambule, { $letter }
part-gone = Paragraphe qui ne figure plus au texte
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
outcome-voting = Mis aux voix
outcome-rejected = Rejeté
purpose-explanation-of-vote = Explication de vote
vote-explain = Expliquer mon vote
vote-explain-before = Expliquer mon vote à l’avance

## Pourquoi le règlement s’y oppose
refusal-vote-open = Un vote est en cours, en réunion ou par correspondance : jusqu’au résultat, le texte reste tel quel et chacun garde sa voix. Seule une motion d’ordre sur son déroulement l’interrompt. Attendez le résultat.
refusal-vote-closed = Ce vote est clos.
refusal-reason-due = Indiquez le motif : tout le monde en est informé.
refusal-broken-off = Un vote sur cette question a été interrompu. Elle n’est remise aux voix que si la réunion le décide.
refusal-still-called = Les membres sont encore appelés à voter. Le vote se clôt plus tôt si tous ont voté.
refusal-delegation-away = Connexion perdue : { $member }. La décision attend, une seule fois.
refusal-no-objection-of-yours = Aucune objection de votre délégation ne vise cette version.
refusal-unknown-vote = Ce vote n’est pas ouvert.
refusal-no-such-method = L’organe ne vote pas de cette manière. Modes prévus : { $known }.
refusal-no-vote = { $member } participe sans droit de vote : cette instance ne l’appelle pas à voter.
refusal-presides = Qui préside ne vote pas ; un autre membre de la même délégation le peut.
refusal-no-proxies = Le règlement de cet organe ne connaît pas la procuration : chaque membre vote pour lui-même.
refusal-own-proxy = Une procuration se donne à un autre membre.
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
refusal-names-left = { $called } : appel sans réponse, et sans absence constatée.
refusal-hands-not-counted = Le décompte des mains levées n’a pas été saisi.
refusal-finding-due = Le règlement laisse à la présidence le soin de constater l’adoption ou le rejet.
refusal-numbers-decide = À cette majorité, les chiffres décident ; la présidence n’a rien à constater.
refusal-casting-due = Les voix sont également partagées. Qui préside clôt le vote par sa voix prépondérante.
refusal-no-casting-vote = Le règlement de cet organe ne donne de voix prépondérante à personne.
refusal-no-pass = On ne passe pas son tour dans ce vote.
refusal-passed-before = Tour déjà passé par { $member } : c’est oui ou non à présent.
refusal-present-and-voting = Présent et votant : { $member } ne s’abstient pas.
refusal-concerned-due = Nommez l’État concerné : seule son objection est écartée.
refusal-nobody-concerned = À cette majorité, l’objection de personne n’est écartée.
refusal-must-abstain = Partie au différend, { $member } s’abstient.
refusal-not-under-rule = La réunion a dit que le texte ne relève pas de cette règle.
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
refusal-motion-misnamed = Dites sur quoi porte la motion, et rien d’autre.
refusal-vote-due = La réunion a décidé de voter sur un texte : ouvrez d’abord ce vote.
refusal-rejected-before = Les mêmes termes ont été rejetés. La réunion peut y revenir.
refusal-vote-asked = Une délégation a demandé un vote sur cette version : mettez-la aux voix.
refusal-not-acclaimed = Le texte n’est pas soumis à l’acclamation : qui est contre fait objection.
refusal-no-credentials = Le règlement de cet organe ne connaît pas la contestation des pouvoirs.
refusal-unknown-delegation = Aucune délégation de ce membre ne figure sur la liste : { $member }
refusal-unknown-motion = Le règlement de cet organe ne connaît pas cette motion, ou il a déjà été statué sur elle.
refusal-already-moved = Cette motion a déjà été présentée.
refusal-nothing-to-appeal = Il n’y a actuellement aucune décision dont on puisse faire appel.
refusal-meeting-decides = Le règlement laisse cette décision à la réunion et non à la présidence. Une fois la motion présentée, mettez-la aux voix.
refusal-chair-decides = Le règlement laisse cette motion à la présidence.
refusal-no-appeal = Le règlement de cet organe ne connaît pas l’appel ; sans lui, la présidence ne déclare aucune motion irrecevable.
refusal-amendments-first = Un amendement doit d’abord être mis aux voix.
refusal-parts-first = La réunion a décidé de diviser ce texte : les parties désignées sont d’abord mises aux voix, une à une.
refusal-furthest-first = Un autre amendement doit d’abord être mis aux voix : celui qui s’éloigne le plus du texte.
refusal-not-the-amendments = Les amendements ont changé entre-temps.
refusal-unknown-amendment = La réunion n’est pas saisie d’un tel amendement.
refusal-already-accepted = Votre délégation l’a accepté. D’autres auteurs doivent encore le faire.
refusal-too-deep = Un sous-amendement ne s’amende pas. Proposez-en un autre.
