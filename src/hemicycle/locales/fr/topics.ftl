# Points que les délégations proposent pour un ordre du jour : leur page, et ce qu’en fait le secrétariat.

topics-title = Points proposés pour un ordre du jour
topics-none = La délégation n’a proposé aucun point.
topic-proposed = Proposé
topic-accepted = Accepté
topic-accepted-as = Accepté, point { $n }
topic-struck = Accepté, puis supprimé
topic-declined = Refusé
topic-withdrawn = Retiré
topic-lapsed = Resté sans décision
topic-next = La prochaine réunion convoquée
topic-reason = Motif :
topic-note = Note explicative
topic-withdraw = Retirer
topic-until = { $meeting } : des points peuvent être proposés jusqu’au
topic-too-late = { $meeting } : trop tard, des points pouvaient être proposés jusqu’au
topic-propose = Proposer un point
topic-for = Pour quelle réunion
topic-title-in = Titre ({ $language })
topic-note-in = Note explicative ({ $language })
topic-form-note = Le secrétariat l’inscrit à l’ordre du jour, comme proposé par votre délégation, ou le refuse en donnant un motif. Vous pouvez le retirer jusque-là. Seul le secrétariat lit la note.
topic-do = Proposer
delegation-fault-topic-meeting = Des points ne peuvent plus être proposés pour cette réunion. Choisissez-en une autre.
delegation-fault-topic-late = Il est trop tard pour proposer un point à cette réunion : le délai est passé. Proposez-le pour la prochaine.
delegation-fault-topic-title = Il faut un titre, au moins dans une langue.
delegation-fault-topic-words = Le titre ou la note est trop long, ou dans une langue que l’organe n’emploie pas.
delegation-fault-topic-many = Le nombre de propositions en attente de votre délégation est au plus haut. Retirez-en d’abord une.
office-topics-title = Points proposés par les délégations
office-topics-count = { $n ->
    [one] { $n } point attend une décision.
   *[other] { $n } points attendent une décision.
}
office-topic-late = Après le délai
office-topic-accept = Inscrire à l’ordre du jour
office-topic-accept-note = L’ordre du jour paraît à nouveau, révision { $n }, avec ce point avant les questions diverses. Les personnes invitées en sont informées.
office-topic-decline = Refuser
office-topic-reason = Motif ({ $language })
refusal-topic-reason = Donnez le motif, au moins dans une langue : la délégation le lit sur sa page.
audit-topic-acts-decide = a tranché sur un point proposé par une délégation.
audit-topics-refuse = a refusé un point proposé par une délégation.
