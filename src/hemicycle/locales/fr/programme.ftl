# Les conférences : ce que le registre d’un organe en dit, pourquoi un acte est refusé, et leur programme.

body-told-conference-planned = une conférence est prévue : « { $title } », du { $since } au { $until }.
body-told-part-added = « { $part } » se réunit aussi à « { $title } ».
body-told-programme-planned = la séance { $number } de « { $title } » est prévue : { $part }, { $when }, { $when_room }.
body-told-programme-moved = la séance { $number } de « { $title } » ({ $part }) est déplacée au { $when }, { $when_room } (auparavant : { $before }, { $before_room }).
body-told-programme-cancelled = la séance { $number } de « { $title } » ({ $part }, { $before }) est annulée.
body-told-programme-called = la séance { $number } de « { $title } » ({ $part }) est convoquée pour elle-même.

refusal-unknown-conference = Le registre de cet organe n’a pas cette conférence.
refusal-plenary-missing = Une conférence a une plénière, et à côté d’elle des commissions et des groupes de travail.
refusal-unknown-room = La conférence a { $rooms } salles : choisissez l’une d’elles, ou ajoutez-en une avec ce qui s’y réunit.
refusal-outside-conference = Ce n’est pas un jour de la conférence.
refusal-room-taken = La salle a la séance { $number } à cette heure. Choisissez une autre salle ou une autre heure.
refusal-part-meets = Les mêmes se réunissent à cette heure en séance { $number }. Choisissez une autre heure.

# Prévoir une conférence
conferences = Conférences
conference-none = Pas encore de conférence. Une conférence réunit une plénière, des commissions et des groupes de travail, avec un programme de chaque jour.
conference-plan = Prévoir une conférence
conference-plan-now = Prévoir la conférence
conference-plan-note = Ses jours, ses salles, et qui s’y réunit. Les séances viennent ensuite au programme.
conference-later = Les lignes sans nom sont omises. D’autres commissions et groupes de travail peuvent être ajoutés à tout moment.
conference-title = Titre de la conférence
conference-where = Lieu
field-starts = Début
field-room = Salle
field-kind = Sorte

# Le programme
programme = Programme
programme-days = Jours
programme-beside = À côté du programme
programme-list = Séances du { $day }
programme-sittings = { $n ->
    [0] aucune séance
    [one] 1 séance
   *[other] { $n } séances
}
programme-changed = { $n ->
    [one] { $n } changement
   *[other] { $n } changements
}
programme-clocks = heures à { $place }.
programme-yours = À droite la vôtre, { $place }.
programme-you = Vous
programme-hours = { $since } à { $until }
programme-sitting = Séance { $number }
programme-entry = inscription { $n }
programme-live = en séance
programme-done = Close
programme-was = Déplacée
programme-moved = Déplacée
programme-moved-from = Déplacée, prévue à { $time }.
programme-moved-from-day = Déplacée, prévue le { $day }.
programme-moved-room = Déplacée, prévue en { $room }.
programme-cancelled = Annulée
programme-is-cancelled = { $time }, annulée
programme-floor-only = Sans interprétation
programme-not-interpreted = sans interprétation
programme-interpreted = Interprétée en { $languages }
programme-from = De { $part } :
programme-by = Adopté par { $part },
programme-adopted-votes = { $yes } voix contre { $no }
programme-adopted-consensus = sans vote
programme-none-yet = Pas encore de dates
programme-none-yet-why = La conférence est prévue, et son programme n’a pas encore de séance.
programme-none-day = Personne ne se réunit ce jour-là
programme-none-day-why = Les autres jours sont ci-dessus.
programme-as-of = Programme à { $time }, { $n ->
    [0] aucun changement
    [one] un changement
   *[other] { $n } changements
}
programme-no-changes = Ce qui est déplacé ou annulé ce jour-là est listé ici, avec ce qui était prévu.
programme-changed-at = Changé le { $time }.
programme-flow = De commission en plénière
programme-flow-waits = En attente
programme-flow-laid = Devant la plénière
programme-flow-adopted = Adopté
programme-flow-rejected = Rejeté
programme-print = Imprimer le programme
programme-subscribe = S’abonner

# Le changer
programme-change = Changer le programme
programme-add = Ajouter une séance
programme-add-part = Ajouter une commission
programme-part = Qui se réunit
programme-kind = Sorte
programme-kind-plenary = Plénière
programme-kind-committee = Commission
programme-kind-working-group = Groupe de travail
programme-name = Nom
programme-rules = Selon les règles de
programme-room = Salle
programme-room-own = La leur
programme-new-room = Ou une nouvelle salle
programme-starts = Début, aux horloges de { $place }
programme-topic = Ce qui y est traité
programme-heard = Interprétation
programme-call = Convoquer cette réunion
programme-tells-nobody = Personne n’en est informé par lettre : les personnes sont invitées lorsque la séance est convoquée. Le programme le dit aussitôt, et chaque agenda qui y est abonné à sa prochaine mise à jour, en règle générale dans l’heure.
programme-cancel-ask = Elle reste au programme, barrée, et garde son numéro.
programme-under = Sous le point
programme-lay = Présenter à la plénière
programme-lay-when = Il peut être présenté dès qu’une réunion de la plénière est ouverte.

# Sur papier
programme-sheet-when = Quand
programme-sheet-who = Qui, où
programme-sheet-what = Quoi
programme-sheet-notes = Notes
programme-sheet-was = auparavant : { $before }
