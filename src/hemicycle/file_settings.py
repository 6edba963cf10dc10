"""What `settings.toml` says of files that are handed in: how large each may be, and all of a meeting together."""

from hemicycle.mail_settings import MailSettings

FIRST_FILES = """\
# The largest document that may be laid before a meeting, in megabytes (1 to 2000).
# document_mb = 50

# How much the documents of one meeting may take together, in megabytes (1 to 100000).
# documents_mb = 2000

# The largest recorded statement that a delegation may hand in, in megabytes (1 to 20000).
# recording_mb = 1000

# How much the recorded statements of one meeting may take together, in megabytes (1 to 1000000).
# recordings_mb = 20000

"""
FILES_WITHIN = {
    "document_mb": (1, 2000),
    "documents_mb": (1, 100_000),
    "recording_mb": (1, 20_000),
    "recordings_mb": (1, 1_000_000),
}
"""The least and the greatest value of each number."""


class FileSettings(MailSettings, frozen=True):
    """The keys that end with `_mb`, after those of mail."""

    document_mb: int = 50
    documents_mb: int = 2000
    recording_mb: int = 1000
    recordings_mb: int = 20_000
