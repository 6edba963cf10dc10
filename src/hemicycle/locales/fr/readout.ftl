### Ce que disent les comptes rendus. Les verbes : participe passé ; `.prep` relie le complément ; `.clause` devant « que »,
### `.infinitive` devant l’infinitif ; `.reflexive` : se, et `.epicene`, le verbe qui n’accorde avec personne.

opening-reported = { $reporter } a participé, le { $date }, à { $kind } organisée par { $host }{ $about }
opening-hosted = { $who } a organisé, le { $date }, { $kind }{ $about }
opening-attended = { $who } a participé, le { $date }, à { $kind }{ $about }
opening-held = le { $date } s’est tenue { $kind }{ $about }
opening-call = { $who } a eu, le { $date }, un entretien téléphonique avec { $other }{ $about }
about = {" "}sur { $topic }
about-call = {" "}sur { $topic }
kind-virtual = une réunion par visioconférence
kind-hybrid = une réunion en format hybride
kind-in-person = une réunion
kind-telephone = une conférence téléphonique
kind-written = une procédure écrite
took-part-also = { $count ->
    [one] y a également pris part { $people }
   *[other] y ont également pris part { $people }
}
took-part = { $count ->
    [one] y a pris part { $people }
   *[other] y ont pris part { $people }
}
observed = { $count ->
    [one] y a assisté en qualité { $gender ->
        [f] d’observatrice
       *[m] d’observateur
    } { $people }
   *[other] y ont assisté en qualité { $gender ->
        [f] d’observatrices
       *[m] d’observateurs
    } { $people }
}
as-well-as = ainsi que{" "}
as-well-as-elided = ainsi qu’
all-participants = { $gender ->
    [f] les participantes
   *[m] les participants
}
all-leaders = { $gender ->
    [f] les dirigeantes
   *[m] les dirigeants
}
did = { $who } { $what }
stated = a déclaré : { $text }
due = {" "}d’ici au { $date }
further-series = à une série de nouvelles réunions
further-one = à une nouvelle réunion
from = , à partir du { $date },
on = , le { $date },
to-discuss = {" "}pour discuter { $topics }
source = Source : { $source }
credit = Photo : { $credit }
untitled = Réunion
somebody = une personne dont le nom a été effacé
missing = Textes manquants en français : { $what }.
missing-title = le titre
missing-topic = le sujet
missing-source = la source
missing-credit = la mention de la photo
missing-office = la fonction ({ $name })
missing-capacity = la qualité ({ $name })
missing-statement = la déclaration ({ $name })
missing-conclusion = la conclusion nº { $number }
missing-commitment = l’engagement nº { $number }
missing-invitation = l’invitation nº { $number }
missing-verb = le verbe « { $verb } »

## Verbes
verb-stress = souligné
verb-underline = souligné
verb-underscore = souligné
verb-emphasise = mis l’accent
    .prep = sur
    .clause = sur le fait
verb-emphasize = mis l’accent
    .prep = sur
    .clause = sur le fait
verb-highlight = mis en avant
    .clause = le fait
verb-insist = insisté
    .prep = sur
    .clause = sur le fait
verb-recall = rappelé
verb-remind = rappelé
verb-welcome = félicité{ $agr }
    .reflexive = yes
    .epicene = commend
    .prep = de
verb-agree = convenu
    .prep = de
verb-reaffirm = réaffirmé
verb-reiterate = réitéré
verb-affirm = affirmé
verb-confirm = confirmé
verb-declare = déclaré
verb-state = déclaré
verb-say = déclaré
verb-announce = annoncé
verb-explain = expliqué
verb-point-out = fait observer
verb-observe = observé
verb-make-clear = précisé
verb-clarify = précisé
verb-note = pris note
    .prep = de
    .clause = du fait
verb-take-note = pris note
    .prep = de
    .clause = du fait
verb-acknowledge = reconnu
verb-recognise = reconnu
verb-recognize = reconnu
verb-commend = salué
    .clause = le fait
verb-praise = salué
    .clause = le fait
verb-applaud = salué
    .clause = le fait
verb-pay-tribute = rendu hommage
    .prep = à
    .clause = au fait
verb-congratulate = félicité
verb-thank = remercié
verb-express-gratitude = exprimé { $number ->
    [plural] leur
   *[one] sa
} gratitude
    .prep = pour
verb-appreciate = dit apprécier
verb-condemn = condamné
    .clause = le fait
verb-deplore = déploré
verb-denounce = dénoncé
    .clause = le fait
verb-regret = regretté
verb-reject = rejeté
    .clause = l’idée
verb-oppose = exprimé { $number ->
    [plural] leur
   *[one] son
} opposition
    .prep = à
    .clause = à ce
verb-mourn = déploré
verb-express-concern = exprimé { $number ->
    [plural] leur
   *[one] sa
} préoccupation
    .prep = au sujet de
    .clause = quant au fait
verb-express-support = exprimé { $number ->
    [plural] leur
   *[one] son
} soutien
    .prep = à
    .clause = au fait
verb-express-solidarity = exprimé { $number ->
    [plural] leur
   *[one] sa
} solidarité
    .prep = avec
verb-express-hope = exprimé l’espoir
    .prep = de
verb-express-condolences = présenté { $number ->
    [plural] leurs
   *[one] ses
} condoléances
    .prep = à
verb-express-readiness = dit{ $agr } prêt{ $agr }
    .reflexive = yes
    .epicene = express-willingness
    .prep = à
verb-express-willingness = exprimé { $number ->
    [plural] leur
   *[one] sa
} volonté
    .prep = de
verb-support = apporté { $number ->
    [plural] leur
   *[one] son
} soutien
    .prep = à
    .clause = au fait
verb-endorse = approuvé
    .clause = le fait
verb-approve = approuvé
    .clause = le fait
verb-adopt = adopté
verb-call-on = appelé
verb-call-for = appelé
    .prep = à
    .clause = à ce
verb-urge = exhorté
verb-demand = exigé
verb-request = demandé
    .infinitive = de
verb-ask = demandé
    .infinitive = à
verb-encourage = encouragé
verb-invite = invité
verb-warn = mis en garde
    .prep = contre
    .clause = contre le fait
verb-propose = proposé
    .infinitive = de
verb-suggest = suggéré
    .infinitive = de
verb-recommend = recommandé
    .infinitive = de
verb-discuss = examiné
    .clause = le fait
verb-review = passé en revue
    .clause = le fait
verb-examine = examiné
    .clause = le fait
verb-consider = examiné
    .clause = le fait
verb-assess = évalué
    .clause = le fait
verb-address = abordé
    .clause = le fait
verb-raise = évoqué
    .clause = le fait
verb-exchange-views = procédé à un échange de vues
    .prep = sur
    .clause = sur le fait
verb-decide = décidé
    .infinitive = de
verb-resolve = résolu
    .infinitive = de
verb-determine = établi
verb-conclude = conclu
verb-establish = établi
verb-launch = lancé
verb-sign = signé
verb-extend = prolongé
verb-renew = renouvelé
verb-undertake = engagé{ $agr }
    .reflexive = yes
    .epicene = promise
    .prep = à
    .clause = à ce
verb-commit = engagé{ $agr }
    .reflexive = yes
    .epicene = promise
    .prep = à
    .clause = à ce
verb-pledge = engagé{ $agr }
    .reflexive = yes
    .epicene = promise
    .prep = à
    .clause = à ce
verb-promise = promis
    .infinitive = de
verb-look-forward = dit attendre avec intérêt
    .infinitive = de
verb-present = présenté
verb-report = rendu compte
    .prep = de
    .clause = du fait
verb-brief = rendu compte
    .prep = de
    .clause = du fait
verb-inform = fait part
    .prep = de
    .clause = du fait
verb-share = fait part
    .prep = de
    .clause = du fait
verb-mark = marqué
    .clause = le fait
verb-celebrate = célébré
    .clause = le fait