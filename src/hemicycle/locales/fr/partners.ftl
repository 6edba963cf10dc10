# À qui l’on transmet ce qui paraît, et de qui la salle de presse reprend des textes
place-partners = Partenaires du service de presse
place-partners-holds = Leurs noms et les adresses de leurs serveurs
place-partners-from = le jour où ils ont été désignés
place-taken-over = Publications de tiers
place-taken-over-holds = Articles des flux que suit cette salle de presse, avec les personnes qui y sont nommées
place-taken-over-from = le jour de leur dernière modification
