# Les séries de réunions : ce que le registre d’un organe en dit, pourquoi un acte est refusé, et leurs pages.

body-told-series-called = l’organe est convoqué à une série de réunions { $manner ->
    [adopted] qu’une réunion a adoptée
   *[announced] annoncée par « { $office } »
} : « { $title } ».
body-told-sitting-planned = la réunion { $number } de « { $title } » est prévue le { $when }.
body-told-sitting-moved = la réunion { $number } de « { $title } » est déplacée au { $when } (prévue auparavant : { $before }).
body-told-sitting-cancelled = la réunion { $number } de « { $title } » est annulée.
body-told-sitting-joined = la réunion { $number } de « { $title } » est convoquée pour elle-même.

refusal-unknown-series = Le registre de cet organe n’a pas cette série.
refusal-unknown-sitting = La série n’a pas de réunion { $number }.
refusal-sitting-cancelled = La réunion { $number } a été annulée. Prévoyez-en plutôt une autre.
refusal-sitting-called = Cette réunion est déjà convoquée pour elle-même : déplacez ou annulez-la là.
refusal-unknown-topic = Une réunion traite des thèmes de sa série, chacun une fois : il y en a { $topics }.
refusal-source-missing = Ce qu’une réunion a adopté cite la phrase qui le dit.
refusal-caller-missing = Dites quelle fonction annonce la série.

# La page d’une série
series-title = Nouvelles réunions
series-none = Pas encore de série de réunions. La phrase d’un compte rendu qui invite à d’autres réunions en devient une ici.
series-heading = Séries de réunions
series-call = Convoquer une série
series-sittings = { $n ->
    [0] Pas encore de réunion
    [one] 1 réunion
   *[other] { $n } réunions
}
series-coming = { $n ->
    [0] aucune à venir
    [one] 1 à venir
   *[other] { $n } à venir
}
series-announced = Annoncée par { $office }, de sa propre autorité
series-adopted = Adoptée par la réunion
series-said-in = Dit dans
series-entry = Inscription { $n }
series-topics = { $n ->
    [0] Aucun thème
    [one] 1 thème
   *[other] { $n } thèmes
}
series-topic-open = aucune réunion
series-sitting-numbers = { $n ->
    [one] réunion { $which }
   *[other] réunions { $which }
}
series-sittings-heading = Réunions
series-sittings-none = Aucune date n’est encore fixée.
series-planned = Prévue
series-moved = Déplacée
series-cancelled = Annulée
series-called = Convoquée
series-before = Auparavant :
series-keeps-number = Une réunion annulée garde son numéro.
series-clock-later = À { $place }, l’heure a changé depuis la première réunion : elle y reste à { $time }, soit { $n } minutes plus tôt en temps universel.
series-clock-earlier = À { $place }, l’heure a changé depuis la première réunion : elle y reste à { $time }, soit { $n } minutes plus tard en temps universel.
series-sitting-untitled = Réunion { $number }
series-lasts = { $n } min
series-see-public = Voir la page publique
series-record-of = Au registre de l’organe

# La modifier
series-move = Déplacer
series-move-scope = Ce qui se déplace
series-move-one = Cette réunion
series-move-later = Celle-ci et les suivantes, d’autant
series-move-all = Toutes, d’autant
series-cancel = Annuler
series-cancel-yes = Annuler la réunion { $number }
series-cancel-ask = Elle reste sur la page, barrée, et garde son numéro.
series-reason = Motif (il figure au registre)
series-call-sitting = Convoquer cette réunion
series-add = Ajouter des réunions
series-topics-of = Thèmes qu’elles traitent

# La convoquer
series-from = À partir de la phrase
series-from-note = Ce sont les mots tels qu’ils figurent au registre de la réunion. La série cite cette inscription.
series-manner = Comment elle est convoquée
series-manner-announced = Annoncée par une fonction
series-manner-adopted = Adoptée par une réunion
series-adopted-needs = Partez de la phrase de la réunion : elle est sur la page de cette réunion.
series-caller = Fonction qui l’annonce
series-caller-none = L’organe n’a pas encore de fonction propre. Inscrivez-en d’abord une sur sa page.
field-series-title = Titre
field-series-whom = La phrase qui invite
field-series-topics = Thèmes
field-series-topic = Thème { $n }
series-dates = Dates
series-dates-note = Elles peuvent rester ouvertes et être fixées plus tard.
field-first = Première réunion, à l’heure de là-bas
field-zone = Heure de
field-minutes = Minutes
field-count = Combien
field-weeks = Semaines entre elles
series-call-now = Convoquer la série
series-plan-from = Prévoir ces réunions
series-plan-from-note = Cette phrase invite à d’autres réunions. En série, elles ont des dates, des numéros et des réponses.
series-spread = Ce que traitent les réunions
series-spread-each = Un thème chacune, tour à tour
series-spread-all = Tous les thèmes chacune
series-spread-none = À fixer plus tard

series-invite = Inviter les membres à toutes les séances
series-invite-more = { $n ->
    [one] Inviter une personne de plus
   *[other] Inviter { $n } personnes de plus
}
series-invitations = Invitations à la série
series-invitations-open = Adresses et réponses
series-invited = { $n } personnes sur { $people } chez les membres sont invitées à toutes les séances.
series-column = Séance { $number }
series-nobody = Le registre de l’organe ne dit de personne qu’elle siège pour un membre. Saisissez d’abord ses délégations :
series-invite-help = Chacun reçoit une seule lettre avec toutes les séances pour son agenda, et un seul lien pour répondre pour toutes ou pour chacune. Ce qui est déplacé, annulé ou ajouté ensuite est annoncé de soi-même ; qui quitte sa délégation apprend qu’il n’est plus invité. Les réponses suivent la séance quand elle est convoquée.
series-proposes = Propose :
