### La conduite de la présidence : ce qu’elle peut dire à chaque étape, au pupitre et sur la page imprimée, et ce qui se fait alors.
### Elle ne dit de la réunion que ce que montre le registre ; que personne ne s’oppose, c’est à la présidence de l’entendre et de le dire.

say-next = Vous pouvez dire
say-quoted = « { $words } »
say-or = ou
say-open = La séance est ouverte : { $title }.
say-present = { $present } délégations sur { $all } sont présentes.
say-quorum = { $present } délégations sur { $all } sont présentes ; le quorum est atteint.
say-quorum-begins = { $present } délégations sur { $all } sont présentes. Nous pouvons commencer ; pour décider, il en faut { $needed }.
say-quorum-waits = { $present } délégations sur { $all } sont présentes. Il en faut { $needed } pour le quorum ; nous attendons.
say-resume = La séance est reprise.
say-agenda-before = Vous êtes saisis de l’ordre du jour provisoire.
say-agenda = Puis-je considérer que la réunion adopte son ordre du jour ?
say-add-item = L’inscription du point { $number } à l’ordre du jour est proposée : { $title }. Puis-je considérer que la réunion en convient ?
say-strike-item = Le retrait du point { $number } de l’ordre du jour est proposé : { $title }. Puis-je considérer que la réunion en convient ?
say-vice-chair = Il est proposé d’élire à la vice-présidence : { $name }. Puis-je considérer que la réunion procède par acclamation ?
say-rapporteur = Il est proposé d’élire à la fonction de rapporteur : { $name }. Puis-je considérer que la réunion procède par acclamation ?
say-texts = Une délégation fait-elle objection à l’un de ces { $count } textes ?
say-accept-credentials = Il est proposé d’accepter les pouvoirs de cette délégation : { $member }. Une délégation fait-elle objection ?
say-refuse-credentials = Il est proposé de refuser les pouvoirs de cette délégation : { $member }. Une délégation fait-elle objection ?
say-decided = Je n’entends pas d’objection. Il en est ainsi décidé.
say-proposal-objected = { $name } fait objection. Une délégation souhaite-t-elle prendre la parole ?
say-vote-decided = La réunion a voté. Il en est ainsi décidé.
say-elect-vice-chair = Nous passons à l’élection à la vice-présidence. Une délégation souhaite-t-elle proposer un nom ?
say-elect-rapporteur = Nous passons à l’élection à la fonction de rapporteur. Une délégation souhaite-t-elle proposer un nom ?
say-pending = L’inscription du point { $number } à l’ordre du jour est proposée : { $title }.
say-take-up = Nous abordons le point { $number } de notre ordre du jour : { $title }.
say-list-open = La liste des orateurs est ouverte. Qui souhaite prendre la parole ?
say-minutes = { $minutes ->
    [one] Chacun dispose de { $minutes } minute.
   *[other] Chacun dispose de { $minutes } minutes.
}
say-anybody = Une autre délégation souhaite-t-elle s’exprimer sur ce point ?
say-other-business = Nous passons aux questions diverses. Une délégation souhaite-t-elle en soulever une ?
say-other-business-none = Y a-t-il des questions diverses ?
say-next-meeting = La prochaine réunion commence le { $when }.
say-next-place = La prochaine réunion commence le { $when }. Lieu : { $place }.
say-last = Je vous remercie. La séance est levée.
say-floor = Je donne la parole à { $name }.
say-thanks = Je remercie { $name }.
say-thanks-next = Je remercie { $name } et donne la parole à { $next }.
say-conclude = Je prie { $name } de conclure.
say-order = La parole est à { $name } pour une motion d’ordre.
say-upheld = La motion est fondée.
say-denied = La motion n’est pas fondée.
say-lost = Nous avons perdu { $name } un instant. La parole lui est gardée.
say-away = { $count ->
    [one] Connexion perdue : { $names }. Nous attendons un instant.
   *[other] Connexions perdues : { $names }. Nous attendons un instant.
}
say-before-you = Vous êtes saisis d’un texte. Je le soumets au consensus.
say-texts-before-you = Vous êtes saisis de { $count } textes. Je les soumets ensemble au consensus. Une délégation qui s’oppose à l’un d’eux dit lequel.
say-consensus = Une délégation fait-elle objection ?
say-acclamation = Il est proposé d’adopter ce texte par acclamation. Une délégation demande-t-elle un vote ?
say-photo = Nous prenons la photo de famille. Regardez votre caméra, je vous prie.
say-objection = { $name } s’oppose. Il n’y a pas de consensus sur ce texte en l’état.
say-motion = { $name } présente une motion : { $motion }.
say-called = { $member }.
say-vote-due = Une délégation a demandé un vote. Nous procédons au vote sur le texte.
say-result = Résultat du vote : { $yes } pour, { $no } contre ; abstentions : { $abstain }. { $result }.
say-credentials = Les pouvoirs de la délégation suivante sont contestés : { $member }. Il appartient à la réunion de se prononcer.
say-vote = Toutes les délégations ont-elles voté ?
say-debate-closed = Le débat sur ce point est clos.
say-list-closed = La liste des orateurs est close.
say-amendment-first = Vous êtes saisis d’un amendement au texte. Nous nous prononçons d’abord sur lui.
say-parts-first = Vous avez décidé de diviser le texte. Nous votons d’abord sur ses parties.
say-tie = Il y a partage égal des voix. J’ai voix prépondérante.
say-tied = Il y a eu partage égal des voix. Nous procédons au second vote.
say-motion-speakers = Orateurs encore entendus, au plus : { $pro } pour et { $contra } contre. Qui souhaite prendre la parole ?
say-motion-for = Orateurs encore entendus, au plus : { $pro } pour. Qui souhaite prendre la parole ?
say-motion-against = Orateurs encore entendus, au plus : { $contra } contre. Qui souhaite prendre la parole ?
say-motion-put = Je la mets aux voix.

## Ce qui se fait alors
then-press = Appuyez ensuite sur « { $act } ».
then-press-item = Appuyez ensuite sur « { $act } » au point { $number }.
then-wait = Attendez. Faites le tour de la table du regard.
then-hear = Écoutez, puis statuez.
then-gavel = Marteau
then-quorum = Attendez que le quorum soit atteint.
then-speaks = Laissez l’intervention s’achever.
then-nominate = Choisissez ensuite un nom sous « Bureau », puis appuyez sur « { $act } ».
then-nobody = Si personne ne demande la parole, appuyez sur « { $act } ».
then-vote = Appuyez ensuite sur « { $act } », ou retirez la proposition.
then-credentials = Proposez ensuite de les accepter ou de les rejeter, sous « { $act } ».
then-credentials-report = Inscrivez d’abord le rapport, sous « { $act } ».
then-amendment = Ouvrez ensuite le texte, et appuyez sur « { $act } » à l’amendement.
then-casting = Donnez ensuite votre voix prépondérante, ou n’en usez pas.
then-motion-rule = Statuez ensuite.

## La page imprimée
script-title = Conduite de la présidence
script-link = Conduite
script-opening = Ouverture
script-agenda = Ordre du jour
script-officers = Bureau
script-item = Point { $number }. { $title }
script-closing = Clôture
script-speakers = Liste des orateurs
script-delegations = Délégations, dans leur ordre
script-name = Nom et prononciation
script-speaks-as = Intervient en qualité de
script-done = Fait
script-happens = Le cas échéant
script-when-objects = Si une délégation fait objection
script-when-over = Quand le temps est écoulé
script-order = Motion d’ordre
script-motion = Motion
script-motion-say = Nous sommes saisis d’une motion. Elle passe avant toute autre question.
script-lost = Une délégation perd la connexion
script-objects-say = La délégation de … fait objection. Une délégation souhaite-t-elle prendre la parole ?
script-objects-agenda = La délégation de … fait objection. Une délégation souhaite-t-elle prendre la parole ? L’ordre du jour est alors mis aux voix.
script-objects-text = Il n’y a pas de consensus sur ce texte en l’état. Il reste sur la table.
script-minutes = Min
script-printed = État : { $when }. La conduite du pupitre suit ce qui se passe ; celle-ci, non.
script-print = Imprimer
