# Letters that the server writes by itself. They go out as mail, so no word here stands for a picture or a colour.

try-subject = Mail from { $name } works
try-title = Mail works
try-why = Somebody of the secretariat asked this server to write to you, to see whether its mail arrives.
try-look = If you read this in your usual mail program, not among unwanted mail, there is nothing left to do.
try-from = Sent by
try-act = See the receipt
try-after = You did not ask for this? Then somebody typed your address by mistake, and you may forget it.
