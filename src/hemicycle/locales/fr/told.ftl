# Ce qui est dit quand quelque chose se passe : lu à voix haute, et montré à qui cela concerne.

## La vie de la réunion, les personnes, l’ordre du jour
told-chair = La présidence est assurée par { $name }.
told-chair-you = Vous assurez désormais la présidence.
told-accredited = { $name } figure désormais sur la liste des participants.
told-here = Arrivée de { $name }.
told-left = Départ de { $name }.
told-lost = { $name } : connexion perdue.
told-lost-speaker = { $name }, qui a la parole, a perdu la connexion. Le chronomètre est arrêté.
told-excluded = { $name } : exclusion de la séance.
told-head = { $name } occupe désormais le siège de la délégation, à la place de { $before }.
told-item-struck = Retiré de l’ordre du jour : { $title }.
told-next-meeting = La prochaine réunion commence { $when }.
told-extended-meeting = La séance se poursuit jusqu’à { $time }. Fin annoncée jusqu’ici : { $was }.
told-moved = La réunion est déplacée : elle commence { $when }, et non { $was }.
told-notice-waived = Il est dérogé au délai de convocation, qui était trop court.
told-agenda-revised = L’ordre du jour a été révisé : révision { $revision }.
told-taken-off = N’est plus sur la liste : { $name }.
told-offices-assigned = Les fonctions (présidence, hôte, compte rendu, suppléance) ont été redéfinies.
told-person-changed = La liste a été modifiée pour { $name }.
told-proposal-put = { $proposal } Toute délégation peut faire objection.
told-proposal-objected = { $name } fait objection à la proposition de la présidence.
told-proposal-ended = La réunion n’est plus saisie de la proposition de la présidence. Rien n’est décidé.
told-vote-requested = Demande d’un vote : { $name }, { $text }
told-call-lengthened = Le vote se poursuit ; l’appel dure jusqu’à { $time }.
told-challenged = { $name } conteste les pouvoirs de cette délégation, qui siège avec les mêmes droits jusqu’à la décision de la réunion : { $member }
told-credentials-reported = Un rapport sur les pouvoirs de cette délégation figure au registre : { $member }
told-credentials-refused = Vos pouvoirs n’ont pas été acceptés : vous suivez la réunion sans y prendre part.
told-proposal-agreed = { $about ->
    [add-item] Le point est inscrit à l’ordre du jour : { $title }.
    [strike-item] Le point est retiré de l’ordre du jour : { $title }.
    [texts] Les textes sont adoptés ensemble.
    [vice-chair] Élection à la vice-présidence : { $name }.
    [rapporteur] Élection à la fonction de rapporteur : { $name }.
    [accept-credentials] Les pouvoirs de cette délégation sont acceptés : { $member }
    [refuse-credentials] Les pouvoirs de cette délégation sont refusés : { $member }
   *[agenda] L’ordre du jour est adopté.
}
told-item-added = Nouveau point à l’ordre du jour : { $title }.
told-item-closed = Point examiné : { $title }.
told-outage = Le serveur a été absent de { $since } à { $until } UTC.
told-published = Le compte rendu est publié.
told-unpublished = Le compte rendu est retiré.
told-corrected = Le secrétariat a corrigé un texte.
told-erased = Le secrétariat a effacé un texte.
told-released = Le registre de la réunion est ouvert à tous.
told-released-item = Ouvert à tous : { $title }.
told-chatham-house = La réunion se tient désormais sous la règle de Chatham House : rien de ce qui en est dit ne nomme les présents.
told-chatham-house-item = Désormais sous la règle de Chatham House : { $title }.

## La parole
told-hand = { $purpose ->
    [right-of-reply] { $name } demande à exercer son droit de réponse, n° { $place } sur la liste.
    [explanation-of-vote] { $name } demande à expliquer un vote, n° { $place } sur la liste.
    [for-motion] { $name } demande à soutenir la motion, n° { $place } sur la liste.
    [against-motion] { $name } demande à parler contre la motion, n° { $place } sur la liste.
   *[other] { $name } demande la parole, n° { $place } sur la liste.
}
told-hand-you = Votre main est levée, n° { $place } sur la liste.
told-hand-down = { $name } a baissé la main.
told-hand-down-you = Votre main est baissée.
told-hand-off = La présidence a retiré { $name } de la liste.
told-hand-off-you = La présidence a retiré votre nom de la liste.
told-order = { $name } soulève une motion d’ordre.
told-order-you = Votre motion d’ordre est soulevée. Elle est entendue avant toute autre chose.
told-film = La déclaration enregistrée de { $name } est diffusée.
told-floor-ended = { $name } a terminé. La parole est libre.
told-trouble = L’appareil de qui a la parole a un problème. { $name } : { $trouble }.
told-interrupted = { $name } : intervention interrompue par une motion d’ordre.
told-interrupted-you = Une motion d’ordre interrompt votre intervention. Votre micro est fermé ; vous reprendrez ensuite.
told-resumed = { $name } reprend la parole.
told-resumed-you = Vous avez de nouveau la parole. Votre micro est entendu.
told-clock-stopped = Le chronomètre de { $name } est arrêté.
told-clock-stopped-you = La présidence a arrêté votre chronomètre.
told-clock-started = Le chronomètre de { $name } repart.
told-clock-started-you = Votre chronomètre repart.
told-extended = { $name } dispose de { $minutes } de plus.
told-extended-you = Vous disposez de { $minutes } de plus.
told-limit = Temps de parole désormais : { $limit }.
told-limit-none = Le temps de parole n’est plus limité.
told-list-closed = La liste des orateurs est close.
told-list-open = La liste des orateurs est rouverte.
told-reordered = La présidence a changé l’ordre de la liste.
told-reordered-you = La présidence a changé l’ordre de la liste. Vous êtes maintenant n° { $place }.
told-muted = La présidence a coupé le micro de { $name }.
told-unmuted = La présidence a rétabli le micro de { $name }.
told-ruled = { $upheld ->
    [true] Décision de la présidence : la motion d’ordre de { $name } est fondée.
   *[false] Décision de la présidence : la motion d’ordre de { $name } n’est pas fondée.
}
told-appeal-open = Il peut en être appelé jusqu’à ce que la présidence donne la parole ou qu’un autre point soit abordé.
told-overturned = { $upheld ->
    [true] La décision est annulée : la motion d’ordre de { $name } est fondée.
   *[false] La décision est annulée : la motion d’ordre de { $name } n’est pas fondée.
}
told-overturned-motion = La décision est annulée : la réunion est de nouveau saisie de la motion { $motion }.
ruling-label = La décision de la présidence
ruling-appeal = Faire appel de la décision

## Textes, motions, votes
told-document = Document déposé, { $symbol } : { $title }
told-document-withdrawn = Document retiré : { $symbol }.
told-text-delivered = La déclaration de { $name } peut être lue : seul le prononcé fait foi.
told-statement = Déclaration de { $name } versée au registre.
told-position = { $name }, à toutes les délégations : { $stance }. { $text }
told-position-confided = { $name }, à la seule présidence : { $stance }. { $text }
told-position-none = { $name } retire sa position. { $text }
told-laid = { $name } dépose un texte. { $text }
told-entered = { $name } verse un texte en son nom. { $text }
told-reworded = { $name } a reformulé un texte, désormais version { $version }. { $text }
told-withdrawn = { $name } a retiré un texte. { $text }
told-amendment = { $name } propose un amendement : { $text }
told-amendment-withdrawn = Amendement retiré : { $text }
told-sponsor-joined = { $name } s’est joint aux auteurs : { $text }
told-sponsor-left = { $name } ne figure plus parmi les auteurs : { $text }
told-taken-over = { $name } a repris un texte qui avait été retiré : { $text }
told-delay = { $name } demande le temps d’examiner les documents. Aucune décision avant { $until }. { $text }
told-delay-waived = Une décision est permise avant la fin du délai d’examen : { $text }
told-parts-approved = Approuvé par un vote séparé : { $parts }
told-parts-rejected = Rejeté par un vote séparé et retiré du texte : { $parts }
told-text-rejected = Le dispositif est vide : le texte est rejeté dans son ensemble. { $text }
told-agreed = { $name } accepte un amendement ; d’autres auteurs doivent encore le faire : { $text }
told-accepted = Les auteurs acceptent un amendement ; le texte en est à la version { $version }. { $text }
told-amendment-amended = L’amendement se lit désormais : { $text }
told-amendments-ordered = La présidence a fixé l’ordre des amendements.
told-supplied = { $name } a fourni le texte en { $language }.
told-call-ended = L’appel au consensus est interrompu, et rien n’est décidé. { $text }
told-overtaken = Cet amendement est renvoyé à son auteur, qui le reformulera sur la nouvelle version : { $text }
told-restated = { $name } a reformulé un amendement sur la nouvelle version : { $text }
told-carried = L’amendement est adopté ; le texte en est à la version { $version }. { $text }
told-lost-amendment = { $cause ->
    [fallen] Amendement devenu sans objet, contraire à un amendement adopté : { $text }
   *[lost] Amendement rejeté : { $text }
}
told-recorded = Enregistré pour votre délégation : { $ballot }.
told-hands = Mains comptées : { $yes } pour, { $no } contre, { $abstain } abstentions.
told-cancelled = Le vote est interrompu ; rien n’est décidé. { $question }
told-lifted = Objection levée par { $name }. Texte visé : { $text }
told-awaited = Connexion perdue : { $member }. La décision attend, une seule fois.
told-away = Absences lors de cette décision : { $members }
told-correction = { $member } indique avoir voulu voter { $ballot }. Le résultat est inchangé.
told-proxy-given = { $member } se fait représenter par { $holder }.
told-proxy-yours = { $member } donne procuration à votre délégation.
told-proxy-withdrawn = { $member } vote de nouveau en son nom : fin de la procuration donnée à { $holder }.
told-motion-withdrawn = Motion retirée : { $motion }
told-motion-ruled-out = Motion déclarée irrecevable : { $motion }
told-motion-carried = Motion adoptée : { $motion }
told-motion-lost = Motion rejetée : { $motion }
told-motion-fallen = Motion caduque, jamais tranchée : { $motion }
told-quorum-stated = { $enough ->
    [yes] Le quorum est atteint : présents, { $present } ; requis, { $needed }.
   *[no] Le quorum n’est pas atteint : présents, { $present } ; requis, { $needed }. Rien n’est décidé d’ici là.
  }
told-bound-withdrawn = Retrait par { $name }, { $nature } : { $text }
told-amendment-supplied = { $name } a fourni { $language } pour { $text }
told-correspondence-extended = Le vote par correspondance reste ouvert jusqu’au { $until } : { $question }
told-correspondence-unattended = Vote non clos de soi-même, le serveur ayant été arrêté : { $question }
told-bound = { $name }, { $nature } : { $text }
told-issued = La présidence publie sous sa seule responsabilité : { $text }
told-capital-awaited = Agrément ad referendum de { $name }. { $text }
told-agreement-confirmed = Confirmation de { $name }. { $text }
told-agreement-lapsed = Non confirmé à temps, et non agréé : { $text }
referendum-agreed-now = Texte agréé ad referendum jusqu’au { $expires } : { $text }

## Cabines
told-in-booth = { $name } est dans votre cabine.
told-out-of-booth = { $name } a quitté votre cabine.
told-interpretation-until = L’interprétation est prévue jusqu’à { $time }.

## L’onglet du navigateur
tab-floor = Vous avez la parole
tab-vote = Vote ouvert
tab-put = Soumis au consensus
tab-order = Motion d’ordre
tab-photo = Photo de famille
tab-called = À vous de voter
tab-hands = { $count ->
    [one] 1 main levée
   *[other] { $count } mains levées
}
tab-lost = Connexion perdue

## La touche qui mène à ce qui se décide
key-decision = Vers ce qui se décide
skip-decision = Aller à ce qui se décide
decision-none = Rien ne se décide en ce moment.
