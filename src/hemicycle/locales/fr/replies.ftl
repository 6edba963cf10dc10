# Réponses aux invitations : la page de la personne invitée, et ce que le secrétariat en voit.

reply-title = Votre réponse
reply-kick = Invitation
reply-yours = Votre réponse
reply-which = Pour quelles réunions ?
reply-accepted = Accepter
reply-accepted-what = { $member ->
    [none] Vous participez.
   *[other] Vous siégez pour { $member }.
  }
reply-tentative = Accepter sous réserve
reply-tentative-what = Votre place vous est réservée. Répondez de nouveau dès que vous savez.
reply-delegated = Se faire suppléer
reply-delegated-what = Le secrétariat accrédite votre suppléant, qui reçoit alors son propre lien.
reply-proposed = Proposer une autre heure
reply-proposed-what = La date est maintenue jusqu’à ce que la présidence tranche sur votre proposition.
reply-declined = Décliner
reply-declined-what = { $member ->
    [none] Votre place reste vide.
   *[other] Pour { $member }, la place reste vide, sauf si une autre personne de la délégation vient.
  }
reply-deputy-name = Nom
reply-deputy-office = Fonction
reply-deputy-address = Adresse électronique
reply-deputy-capacity = En quelle qualité
reply-capacity-votes = { $member ->
    [none] Siège, s’exprime et vote.
   *[other] Siège, s’exprime et vote pour { $member }.
  }
reply-capacity-speaks = { $member ->
    [none] Siège et s’exprime, sans droit de vote.
   *[other] Siège et s’exprime pour { $member }, sans droit de vote.
  }
reply-deputy-note = Ce formulaire seul n’accrédite personne : le secrétariat voit le nom, et accrédite.
reply-no-deputy = Seule une personne qui siège pour un membre peut se faire suppléer. Pour toute autre personne, écrivez au secrétariat.
reply-time = Début
reply-time-clock = à l’horloge de la réunion, qui commence à { $clock }
reply-comment = Un mot au secrétariat, si vous le souhaitez
reply-send = Envoyer la réponse
reply-until = Vous pourrez la modifier jusqu’à l’ouverture de la réunion.
reply-done = Votre réponse est arrivée. Le secrétariat la voit aussitôt.
reply-said-accepted = Vous avez accepté.
reply-said-tentative = Vous avez accepté sous réserve.
reply-said-declined = Vous avez décliné.
reply-said-delegated = Vous vous faites suppléer par :
reply-said-proposed = Vous avez proposé une autre heure :
reply-said-needs-action = Pas encore de réponse
reply-said-at = le
reply-may-change = Une nouvelle réponse prend sa place.
reply-ask-again = La réunion a été déplacée depuis votre réponse. Veuillez répondre pour la nouvelle date.
reply-moved = Cette réunion a été déplacée.
reply-closed = La réunion a commencé ou est terminée : on ne peut plus y répondre ici.
reply-closed-short = commencée
reply-cancelled = La réunion a été annulée. Il n’y a rien à répondre.
reply-cancelled-short = annulée
reply-seat = Votre place
reply-whose = Cette page est celle de { $name }. Si ce n’est pas vous, fermez-la : l’ouvrir n’a rien répondu.
reply-agenda = Ordre du jour
reply-faults = Rien n’a encore été envoyé : veuillez revoir ce qui est marqué.
reply-fault-answer = Choisissez une des réponses.
reply-fault-sitting = Choisissez au moins une réunion.
reply-fault-one = Proposez une heure pour une réunion à la fois : choisissez-en une ci-dessus.
reply-fault-name = Écrivez le nom de la personne qui vous supplée.
reply-fault-address = L’adresse n’est pas complète : elle s’écrit nom@ministere.example.
reply-fault-capacity = Choisissez en quelle qualité elle vient.
reply-fault-time = Choisissez un jour et une heure.

coming-title = Qui vient
coming-none = Personne n’a encore répondu.
coming-count = { $accepted } acceptent, { $tentative } sous réserve, { $declined } déclinent, { $delegated } se font suppléer, { $waiting } n’ont pas répondu
coming-accepted = Accepte
coming-tentative = Sous réserve
coming-declined = Décline
coming-delegated = Se fait suppléer
coming-needs-action = Pas de réponse
coming-way-mail = par courriel
coming-way-page = par le lien
coming-way-office = saisie ici
coming-from = a répondu depuis { $address }
coming-earlier = Réponse pour l’ancienne heure ; à redemander
coming-deputy-said = La personne suppléante : { $state ->
    [accepted] accepte
    [declined] décline
   *[other] sous réserve
  }
coming-accredit = Accréditer
coming-accredit-what = { $name } est ajouté à la liste, reçoit un lien par courriel, et { $capacity ->
    [votes] tient le siège avec sa voix.
   *[other] s’exprime sans la voix.
  }
coming-office-ask = La fonction de { $name } manquerait dans un compte rendu : indiquez-la dans chaque langue de la réunion. Il manque encore : { $languages }.
coming-office-in = Fonction en { $language }
coming-accredited = Accrédité
coming-no-address = Pas d’adresse : remettez le lien vous-même.
coming-enter = Saisir une réponse
coming-history = Réponses antérieures
coming-auto = Absence signalée : { $words }
coming-bounced = N’a pas pu être remis ({ $status }) : { $words }
coming-delayed = Pas encore remis ({ $status }) ; le serveur continue d’essayer jusqu’au { $until }
coming-held = Courriels à trancher par une personne
coming-held-words = Des mots sans réponse. Rien ne compte de soi-même.
coming-held-forged = Venu par le lien de { $name }, mais parle pour { $other }. Aucune des deux places n’a changé.
coming-held-unclear = On ne sait laquelle des réponses est la bonne.
coming-held-no-sitting = Ne nomme aucune réunion de cette invitation.
coming-held-no-answer = Contient un objet d’agenda, mais pas de réponse.
coming-held-from = de { $address }
coming-counts-for = Compte pour { $name } :
coming-leave = Laisser ainsi
coming-proposed = Propose un autre horaire :
coming-proposals = Autres heures proposées
coming-move = Déplacer à cette heure
coming-object-accepted = Le courriel dit : accepte
coming-object-tentative = Le courriel dit : sous réserve
coming-object-declined = Le courriel dit : décline
coming-object-delegated = Le courriel dit : se fait suppléer

place-replies = Réponses aux invitations
place-replies-holds = Qui vient, en quels mots, et qui supplée
place-replies-from = le jour de leur arrivée
place-reply-mails = Courriels qui répondent aux invitations
place-reply-mails-holds = D’où ils viennent, et leurs mots
place-reply-mails-from = le jour de leur arrivée
refusal-reply-changed = Une autre réponse est arrivée entre-temps. Regardez ce qu’elle dit, et décidez d’après elle.

reply-series = { $n ->
    [one] Une séance
   *[other] { $n } séances
}
