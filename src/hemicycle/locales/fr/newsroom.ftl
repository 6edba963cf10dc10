# La salle de presse : rectificatifs et retraits, registre des décisions, page d’accueil, pages permanentes.

publication-withdrawn = Publication retirée
withdrawn-by-office = Publication retirée le { $at } par le secrétariat.
withdrawn-on = Retiré le
withdrawn-why = Motif :
withdrawn-text = Le texte n’est plus publié. Sa publication et son retrait restent inscrits au registre.
withdraw-publication = Retirer la publication
notes-note = Objet du rectificatif
notes-note-help = Le public lit cette mention à côté du texte, dans les flux et dans les archives. Rédigez-la dans chaque langue, ou dans aucune.
notes-reason = Motif du retrait
notes-reason-help = Le public lit ce motif à la place du texte, dans chaque langue.
changes-title = Différences entre la version { $before } et la version { $after }
changes-note = Ce qui ne figurait que dans la version antérieure est barré ; ce qui est nouveau est souligné.
changes-version = Version { $n }
changes-del = Supprimé :
changes-ins = Nouveau :
changes-nothing = ne figure pas dans cette version
changes-back = Retour au texte
changes-compare = Comparer les versions
