### Les jours qui précèdent une réunion, vus du secrétariat.

before-title = Les jours d’avant
before-note = Datés à rebours de la réunion, et cochés d’eux-mêmes.
before-invitations = Invitations
before-replies = Réponses
before-links = Liens personnels
before-papers = Documents
before-credentials = Pouvoirs
before-booths = Interprètes
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
