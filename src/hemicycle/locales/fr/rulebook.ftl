# A body's rules, read out on the command line. {$…} are codes, numbers, shares and words of the rulebook.
rule-languages = Langues officielles : { $names }
rule-seats = Sièges : { $count }
rule-weights = Pondération, { $table } : { $sum } au total
rule-members = Membres au dossier : { $count }
rule-elected = Les sièges non nommés ici reviennent à des membres d’un autre organe : { $body }.
rule-unverified = non vérifié
rule-both = { $one } ; { $other }
rule-pair = { $name } : { $words }
rule-cited = Les articles sont cités dans la langue du fichier de l’organe : { $name }.
rule-suspended = sans vote
rule-from = depuis le { $first }
rule-until = jusqu’au { $last }
rule-from-to = du { $first } au { $last }
rule-quorum = Quorum, { $purpose } : { $part } des membres présents
rule-quorum-registered = { "" }, parmi les délégations inscrites à la réunion
rule-quorum-all-members = { "" }, parmi tous les membres, y compris ceux qui ne prennent pas part au vote
rule-quorum-represented = { "" }, les membres représentés comptés avec eux
rule-presiding-votes = Qui préside vote pour son propre membre
rule-presiding-idle = Qui préside ne vote pas : un autre membre de sa délégation le fait
rule-passing-yes-or-no = Un membre peut passer une fois à l’appel nominal ; rappelé à la fin, il répond oui ou non
rule-passing-any = Un membre peut passer une fois à l’appel nominal, et il est rappelé à la fin
rule-present-and-voting-declared = Une délégation qui se déclare présente et votante ne s’abstient pas
rule-parties-abstain = Les parties à un différend s’abstiennent [{ $article }].
rule-preliminary = Si un texte en relève se décide selon la règle « { $rule } » [{ $article }].
rule-concerned = aucune opposition, sauf celle de l’État concerné
rule-least-working-days = {" "}Au moins { $days } jours ouvrables.
rule-calendar = Jours non ouvrables : { $days }
rule-weekday-monday = le lundi
rule-weekday-tuesday = le mardi
rule-weekday-wednesday = le mercredi
rule-weekday-thursday = le jeudi
rule-weekday-friday = le vendredi
rule-weekday-saturday = le samedi
rule-weekday-sunday = le dimanche
rule-explained-before-and-after = Les votes s’expliquent avant et après
rule-sponsors-silent = L’auteur d’une proposition ou d’un amendement n’explique pas son vote sur elle
rule-ties-defeated = Toute question sur laquelle les voix se partagent également est rejetée
rule-ties-second-vote = Toute proposition sur laquelle les voix se partagent également est soumise à un second vote, et rejetée si elles se partagent encore
rule-ties-within = { " " }(dans les { $hours } heures du premier vote)
rule-ties-makes = { "" }, et aussi contre, là où une voix crée le partage
rule-ties-casting-vote = En cas de partage égal des voix, qui préside a voix prépondérante
rule-decision = décisions
rule-debate = débat
rule-chair = Présidence : { $who }
rule-turns = À tour de rôle : { $members }
rule-alphabet = Ordre : alphabétique des noms en { $language_named }
rule-drawn = Ordre : alphabétique des noms en { $language_named }, à partir d’un nom tiré au sort
rule-list = Ordre : { $members }
rule-presidency = Ordre : à partir de la présidence, selon sa rotation ; sinon { $members }
rule-opening = Avant d’aborder un point : { $due }.
rule-opening-agenda = adoption de l’ordre du jour
rule-opening-vice-chair = élection à la vice-présidence
rule-opening-rapporteur = élection à la fonction de rapporteur
rule-opening-rule = {" "}En cas d’objection, décision par un vote ({ $rule }).
rule-correspondence-margin = {" ; "}il n’est pas clos de soi-même si le serveur était arrêté jusqu’à { $margin } avant
rule-correspondence-extended = {" ; "}{ $extended ->
    [never] l’échéance n’est pas reportée
    [once] l’échéance est reportée une fois, de { $longest } au plus
   *[before-ballots] l’échéance est reportée tant que personne n’a voté, de { $longest } au plus
  }{ $mark }
rule-correspondence = Vote par correspondance : ouvert par { $by }, au moins { $hours } h, selon les règles { $rules } ; { $change ->
    [true] un bulletin peut être remplacé jusqu’à l’échéance
   *[false] un bulletin envoyé reste acquis
  } ; { $early ->
    [true] le scrutin prend fin plus tôt si tous ont voté
   *[false] le scrutin prend fin à l’échéance
  }
rule-opening-added = {" "}Un point qui n’y figurait pas est ajouté par un vote ({ $rule }).
rule-silence = Silence : distribué par { $by }, au moins { $hours } h ; rien d’office si le serveur était en panne jusqu’à { $margin } avant l’échéance. Rompu par : { $broken }
rule-by-chair = la présidence
rule-by-chair-or-secretariat = la présidence ou le secrétariat
rule-grace = Attente d’une délégation dont la connexion est perdue : { $time }, une seule fois par décision
rule-attribution-silence-none = Le silence de qui est nommé dans un texte conjoint pour la presse ne vaut pas accord
rule-attribution-silence-consent = Le silence, à l’échéance, de qui est nommé dans un texte conjoint pour la presse vaut accord
rule-attribution-signed-by = Ordre de signature de chaque langue d’un texte pour la presse : { $roles }
rule-signs-drafter = rédaction
rule-signs-head = direction du bureau de presse
rule-signs-spokesperson = porte-parole
rule-attribution-office = Seul le titulaire de la fonction { $office } signe à l’étape : { $role }
rule-document-delay = À la demande d’une délégation : { $hours } heures entre la distribution d’un document et la décision, dont { $by ->
    [meeting] la réunion peut dispenser
   *[chair] la présidence peut dispenser
  }
rule-ad-referendum = Agrément ad referendum : { $by ->
    [unless-refused] le texte est acquis à l’échéance si aucune capitale ne l’a refusé
   *[confirmed] le texte est acquis quand chaque capitale l’a confirmé avant l’échéance
  }
rule-documents-due = { $late ->
    [refused] Les documents sont dus { $hours } heures avant le début de la réunion ; ceux qui viennent après sont refusés
   *[marked] Les documents sont dus { $hours } heures avant le début de la réunion ; ceux qui viennent après sont signalés comme tardifs
  }
rule-speakers-order = { $by ->
    [level] Qui s’inscrit avant l’examen d’un point est appelé par niveau, les chefs d’État d’abord
   *[asked] Qui s’inscrit avant l’examen d’un point est appelé dans l’ordre d’inscription
  }
rule-inscribed-before = Les listes des orateurs sont closes { $hours } heures avant le début de la réunion
rule-no-limit = sans limite
rule-voting = Vote : { $methods }
rule-dating = Les votes anciens peuvent être datés jusqu’à { $days } jours trop tôt
rule-decisions = Décisions
rule-motions = Motions, par ordre de priorité
rule-no-vote = la présidence en décide
rule-effect-appeal = peut infirmer la décision de la présidence
rule-effect-quorum = la présidence constate les présences
rule-effect-suspend = suspend la séance
rule-effect-adjourn-meeting = lève la séance
rule-effect-adjourn-debate = ajourne le débat sur le point
rule-effect-adjourn-to = lève la réunion jusqu’à un jour ou une heure déterminés
rule-effect-refer = renvoie la question et laisse le point
rule-effect-open-vote = fait ouvrir par la présidence le vote sur un texte
rule-effect-preliminary = décide de quelle règle relève un texte
rule-effect-no-action = aucune décision n’est prise sur le texte
rule-effect-reconsideration = ce qui a été décidé revient devant la réunion
rule-conduct-reconsideration = Nouvel examen
rule-conduct-reconsideration-by = Ce qui a été décidé, ou écarté, revient devant la réunion ; selon la règle : { $by }.
rule-effect-close-debate = clôt le débat
rule-effect-division = met le texte aux voix partie par partie
rule-effect-waive-delay = le texte peut être tranché avant la fin du délai d’examen
rule-effect-none = sans effet propre
rule-articles = Conduite des débats
rule-judged = La présidence constate ; un recours se tranche par la règle prévue.
rule-or-else = à défaut : { $other }
rule-left-out = Les membres qui ne participent pas sont exclus des deux côtés.
rule-proxies = Délégations de vote par membre, au plus : { $count }
rule-more-than = plus de { $part }
rule-at-least = au moins { $part }
rule-present-and-voting = membres présents et votants
rule-present = membres présents
rule-all = membres
rule-in-favour = { $part } des { $base } en faveur
rule-by = { $base } ({ $weight })
rule-among = { " " }parmi { $group }
rule-votes = au moins { $needed } { $needed ->
    [one] voix favorable
   *[other] voix favorables
 }
rule-out-of = au moins { $needed } voix favorables sur { $all } ; si certains ne participent pas, la même proportion des autres
rule-concurring = aucun membre { $group } contre ; ni l’abstention ni l’absence ne font veto
rule-blocking = moins de { $members } membres refusant leur voix
rule-blocking-part =  ; si certains ne participent pas, que le plus petit nombre dépassant { $part } ({ $weight }), plus un
rule-no-objection = aucune objection
rule-objections = pas plus { $allowed ->
    [one] d’une objection
   *[other] de { $allowed } objections
 }
rule-unanimity = personne contre ; { $abstaining } ; { $away }
rule-abstention-blocks = l’abstention fait obstacle
rule-abstention-free = l’abstention ne fait pas obstacle
rule-absence-blocks = l’absence fait obstacle
rule-absence-free = l’absence ne fait pas obstacle
rule-table-decisions = Comment l’organe statue
rule-table-members = Membres : { $count }.
rule-table-seated = Les délégations présentes à la table sont les membres.
rule-table-no-quorum = Le règlement ne prévoit pas de quorum.
rule-table-correspondence = Par correspondance
rule-table-correspondence-needs = { $hours } h au moins ; { $change ->
    [true] un bulletin peut être remplacé jusqu’à l’échéance
   *[false] un bulletin envoyé reste acquis
  } ; { $early ->
    [true] le scrutin prend fin plus tôt si tous ont voté
   *[false] le scrutin prend fin à l’échéance
  }
rule-table-silence = Entre les réunions
rule-table-silence-needs = silence de { $hours } h au moins
rule-table-voting = Modes de scrutin
rule-table-calendar = Jours ouvrables
rule-table-ties = Partage égal des voix
rule-acclamation = Acclamation : les textes sont adoptés ainsi, sauf si un membre qui a le droit de vote demande un vote
rule-table-acclamation = Par acclamation
rule-table-acclamation-needs = Aucun membre ayant le droit de vote ne demande de vote.
rule-credentials = Pouvoirs contestés : la délégation siège avec les mêmes droits jusqu’à la décision de la réunion{ $report ->
    [true] , prise sur rapport
   *[false] {""}
}{ $rule ->
    [none] {""}
   *[other] , en cas d’objection selon : { $rule }
}
rule-credentials-anew = {" ; "}ceux qu’un membre envoie après un refus siègent, et peuvent être contestés
rule-table-credentials = Pouvoirs contestés
rule-table-credentials-needs = { $report ->
    [true] Un rapport, et la décision de la réunion ; jusque-là, les mêmes droits.
   *[false] La décision de la réunion ; jusque-là, les mêmes droits.
}
rule-table-needs-no-quorum = Sans condition de quorum.
rule-method-recorded = vote enregistré
rule-method-roll-call = vote par appel nominal
rule-method-show-of-hands = vote à main levée
rule-correction-noted = Un vote rectifié après coup est consigné ; le résultat demeure.
rule-correction-none = Aucun vote n’est rectifié après coup.
rule-head-question = Question
rule-head-needs = Condition
rule-head-counted = Décompte
rule-head-article = Article
rule-table-motions = Motions, par ordre de priorité
rule-table-precedence = La première est mise aux voix avant la deuxième, et ainsi de suite.
rule-head-motion = Motion
rule-head-does = Effet
rule-head-debate = Débat
rule-head-by = Statue
rule-debate-none = sans débat
rule-debate-sides = { $for } pour, { $against } contre
rule-debate-open = débat ouvert
rule-debate-mover = { "" }, et son auteur
rule-replies-in-turn = à leur tour
rule-replies-after-list = après les interventions
rule-time-replies = Les réponses sont entendues
rule-table-times = Durées
rule-table-times-lede = Là où le règlement est muet, la valeur par défaut du logiciel s’applique et se signale.
rule-head-time = Durée
rule-head-from = Source
rule-time-speaking = Déclaration
rule-time-point_of_order = Motion d’ordre
rule-time-right_of_reply = Droit de réponse
rule-time-second_reply = Seconde réponse
rule-time-explanation = Explication de vote
rule-time-least_call_s = Appel au consensus, au moins
rule-time-call_s = Appel au consensus, en principe
rule-time-silence = Procédure d’accord tacite, au moins
rule-time-margin = Accord tacite : le serveur fonctionne avant l’échéance
rule-times-an-item = { $times ->
    [one] { $times } fois par point
   *[other] { $times } fois par point
 }
rule-hours = { $hours } h
rule-default = valeur par défaut du logiciel
rule-elected-terms = Élus, mandat par mandat
rule-motion = { $title } : { $by } ; { $effect }
rule-by-rule = décision par un vote ({ $rule })
rule-weight-votes = voix pondérées
rule-weight-population = population
rule-timed = { $what } : { $time }
rule-turn-ends = Le temps de parole écoulé, la parole prend fin d’elle-même
rule-turn-goes-on = Le temps de parole écoulé, l’orateur garde la parole jusqu’à ce que la présidence la lui retire
rule-press-asks = La presse s’inscrit sur la liste et pose des questions
rule-open-texts = Textes et amendements qu’une délégation peut avoir en cours sur un point : { $count } au plus
rule-time-vote-least_call_s = Appel à voter, au moins
rule-time-vote-call_s = Appel à voter, en principe
rule-table-conduct = Conduite du débat
rule-table-conduct-lede = Ce que la réunion a décidé lie la présidence jusqu’à la fin de la réunion.
rule-conduct-unknown = Le règlement ne connaît pas cette motion.
rule-conduct-appeal = Appel d’une décision de la présidence
rule-conduct-appeal-by = Formé aussitôt, même pendant un vote ; mis aux voix aussitôt, et tranché selon la règle : { $by }.
rule-conduct-dilatory = Une motion dilatoire
rule-conduct-dilatory-appeal = La présidence la déclare irrecevable ; on peut en appeler.
rule-conduct-dilatory-none = La présidence ne la déclare pas irrecevable, faute d’appel.
rule-conduct-waiting = Tant qu’une motion attend
rule-conduct-waiting-alone = La parole est réservée aux motions d’ordre et à ceux qui parlent de la motion.
rule-conduct-close-debate = Le débat est clos
rule-conduct-close-debate-binds = Plus personne ne parle du point, et ce qui est déposé est mis aux voix avant qu’il soit quitté.
rule-conduct-adjourn-debate = Le débat est ajourné
rule-conduct-adjourn-debate-binds = Le point n’est pas repris, et ses textes ne sont pas mis aux voix.
rule-conduct-no-action = La réunion ne se prononce pas sur un texte
rule-conduct-no-action-binds = Le texte n’est ni présenté ni mis aux voix.
rule-table-observers = Droits des observateurs
rule-table-observers-lede = Droit par droit ; quand le règlement n’en donne aucun, la valeur par défaut de ce logiciel vaut et le dit.
rule-head-right = Droit
rule-head-who = Observateurs
rule-observers-all = tous
rule-observers-none = aucun
rule-right-statement = Faire une intervention
rule-right-right-of-reply = Répondre
rule-right-point-of-order = Présenter une motion d’ordre
rule-right-motion = Présenter des motions
rule-right-proposal = Déposer des propositions et des amendements
rule-right-sponsor = Parrainer des textes
rule-right-vote = Voter
rule-table-calling = Qui convoque une réunion, et combien de temps avant
rule-head-calls = Qui, et quoi
rule-head-before = Comment
rule-head-waived = Dérogation
rule-calls = Convoque une réunion : { $who }
rule-called = { $what } : { $how }
rule-asked-by = { $count ->
    [one] à la demande d’un membre
   *[other] à la demande de { $count } membres
 }
rule-asked-by-more = à la demande de plus de { $share } des membres
rule-asked-by-least = à la demande de { $share } au moins des membres
rule-proposed = Point proposé par un membre
rule-proposed-before = { $count ->
    [one] un jour au plus tard avant la réunion
   *[other] { $count } jours au plus tard avant la réunion
 }
rule-at-once = peut être convoquée aussitôt
rule-before-hours = { $count ->
    [one] convoquée une heure au moins à l’avance
   *[other] convoquée { $count } heures au moins à l’avance
 }
rule-before-days = { $count ->
    [one] convoquée un jour au moins à l’avance
   *[other] convoquée { $count } jours au moins à l’avance
 }
rule-before-working-days = { $count ->
    [one] convoquée un jour ouvrable au moins à l’avance
   *[other] convoquée { $count } jours ouvrables au moins à l’avance
 }
rule-waived-by-chair = la présidence peut y déroger
rule-waived-by-members = les membres peuvent y déroger
