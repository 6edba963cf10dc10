### Interpretation: the console of an interpreter, the listener's channel, and what reaches the speaker.

## Refusals
refusal-already-in-booth = You stand in this booth already.
refusal-already-offered = The microphone is offered already.
refusal-already-on-air = You are on air already.
refusal-boothmate-live = { $participant } is on air. The microphone is handed over, so that exactly one is heard.
refusal-channel-taken = Another booth feeds this channel now.
refusal-interpreters-only = Only interpreters may do this.
refusal-no-boothmate = No boothmate is present to take over.
refusal-no-such-booth = There is no booth of this language ({ $language }) here.
refusal-no-such-channel = There is no channel of this language ({ $language }) here.
refusal-not-in-booth = You stand in no booth. Choose one first.
refusal-not-offered = The microphone is not offered.
refusal-not-on-air = You are not on air.
