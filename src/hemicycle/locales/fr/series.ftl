# Les séries de réunions : ce que le registre d’un organe en dit, pourquoi un acte est refusé, et leurs pages.

body-told-series-called = l’organe est convoqué à une série de réunions { $manner ->
    [adopted] qu’une réunion a adoptée
   *[announced] annoncée par « { $office } »
} : « { $title } ».
body-told-sitting-planned = la réunion { $number } de « { $title } » est prévue le { $when }.
body-told-sitting-moved = la réunion { $number } de « { $title } » est déplacée au { $when } (prévue auparavant : { $before }).
body-told-sitting-cancelled = la réunion { $number } de « { $title } » est annulée.
body-told-sitting-joined = la réunion { $number } de « { $title } » est convoquée pour elle-même.

refusal-unknown-series = Le registre de cet organe n’a pas cette série.
refusal-unknown-sitting = La série n’a pas de réunion { $number }.
refusal-sitting-cancelled = La réunion { $number } a été annulée. Prévoyez-en plutôt une autre.
refusal-sitting-called = Cette réunion est déjà convoquée pour elle-même : déplacez ou annulez-la là.
refusal-unknown-topic = Une réunion traite des thèmes de sa série, chacun une fois : il y en a { $topics }.
refusal-source-missing = Ce qu’une réunion a adopté cite la phrase qui le dit.
refusal-caller-missing = Dites quelle fonction annonce la série.
