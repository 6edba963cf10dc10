### Les jours qui précèdent une réunion, vus du secrétariat.

before-title = Les jours d’avant
before-note = Datés à rebours de la réunion, et cochés d’eux-mêmes.
before-invitations = Invitations
before-replies = Réponses
before-links = Liens personnels
before-papers = Documents
before-credentials = Pouvoirs
before-booths = Interprétation
before-test-reminder = Rappel des tests
before-tests = Essais des appareils
before-opening = Ouverture
before-of = { $done } sur { $of }
before-days = { $n ->
    [0] le jour même
    [one] { $n } jour avant
   *[other] { $n } jours avant
}
before-done = fait
before-now = à faire d’ici un jour
before-late = en retard
before-coming = à venir
before-was-late = fait en retard
before-came-late = { $days ->
    [one] { $symbol } est arrivé avec { $days } jour de retard
   *[other] { $symbol } est arrivé avec { $days } jours de retard
}
before-a-paper = Un document

## L’interprétation, comme elle est planifiée
interpretation = Interprétation
interpretation-open = Planifier l’interprétation
interpretation-hours = Cabines et horaires
interpretation-meeting = La réunion :
interpretation-no-end = Sa fin n’est pas prévue.
interpretation-none = Rien n’est encore planifié. Les personnes de la liste figurent ci-dessous : indiquez les heures et enregistrez.
interpretation-nobody-listed = Aucun interprète ne figure sur la liste. Les places se planifient avant les noms.
interpretation-list = Inscrire des interprètes sur la liste
interpretation-hears = Interprète depuis la salle
interpretation-relay = Les autres en relais depuis
interpretation-relay-of = relais depuis : { $language }
interpretation-no-relay = Sans relais
interpretation-team = Équipe { $n }
interpretation-seat = Interprète { $n }
interpretation-nobody = Pas encore trouvé
interpretation-no-third = Personne
interpretation-third = Trois places
interpretation-from = De
interpretation-until = À
interpretation-add-team = Une autre équipe
interpretation-add-booth = Planifier cette cabine
interpretation-signed = Langue des signes
interpretation-save = Enregistrer le plan
interpretation-rule = Deux interprètes par cabine, trois dans une cabine chargée ; à distance, trois heures par jour et par équipe, le double dans un même lieu. La présidence voit la fin 30 minutes avant.
interpretation-missing = Ce qui manque
interpretation-whole = Rien ne manque.
interpreters-missing = { $n ->
    [one] il manque une personne
   *[other] il manque { $n } personnes
}
gap-no-booth = { $language } : il n’y a pas de cabine. Sans elle, personne n’entend la réunion dans cette langue.
gap-no-team = { $language } : la cabine n’a pas d’équipe.
gap-alone = { $language }, de { $since } à { $until } : un seul interprète. Personne n’interprète seul : trouvez-en un second.
gap-nobody = { $n ->
    [one] { $language }, de { $since } à { $until } : un interprète n’est pas trouvé.
   *[other] { $language }, de { $since } à { $until } : { $n } interprètes ne sont pas trouvés.
}
gap-no-relay = { $other } vers { $language } : aucune cabine ne l’interprète, ni directement ni en relais. Choisissez un relais.
gap-begins-late = { $language } : la réunion commence à { $since }, l’équipe à { $until }.
gap-ends-early = { $language } : l’équipe part à { $since }, avant la fin prévue à { $until }.
gap-break = { $language } : personne n’interprète de { $since } à { $until }.
gap-too-long = { $language }, de { $since } à { $until } : une équipe travaille { $n } heures au plus. Prévoyez-en une seconde.
gap-in-two = { $language } et { $other } : une même personne est prévue dans les deux cabines de { $since } à { $until }.
