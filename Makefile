# `make demo` holds the example meeting, `make test` runs every test, `make check` the linters and types.
# What has been done once is not done again: the stamps lie in .venv/ and room/node_modules/.

SHELL := /bin/sh
MAKEFLAGS += --no-builtin-rules --no-print-directory
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# Node from the environment comes first, so that a machine's own older one is not in the way.
export PATH := $(CURDIR)/.venv/bin:$(PATH)

# Bytecode is kept, as where Hemicycle is installed: the tests start hundreds of processes, and each lane reads all of them.
unexport PYTHONDONTWRITEBYTECODE

PY := .venv/bin/python
PIP := $(PY) -m pip install --quiet --require-hashes
ROOM := src/hemicycle/web/static/room/manifest.json
ROOM_SOURCES := $(shell find room/src -name '*.test.ts' -prune -o -type f \
    \( -name '*.ts' -o -name '*.svelte' -o -name '*.css' -o -name '*.svg' \) -print) \
    src/hemicycle/locales/record.json room/index.html room/vite.config.ts room/vite.calling.config.ts room/compressing.ts room/icons.ts room/svelte.config.js room/tsconfig.json
# Vite wants 20.19, or 22.12 and newer.
NODE_SERVES := $(shell node -e 'const [a, b] = process.versions.node.split(".").map(Number); \
    if (a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19)) console.log("yes")' 2>/dev/null && \
    command -v npm >/dev/null && echo npm)
NODE := $(if $(findstring yes npm,$(NODE_SERVES)),,.venv/.node)

AS_ROOT := $(shell [ "$$(id -u)" -eq 0 ] || { sudo -n true 2>/dev/null && \
    echo sudo -n -E PYTHONDONTWRITEBYTECODE=1; })

TESTED := .venv/.dev .venv/.browser .venv/.proxy .venv/.mail .venv/.fedify .venv/.pds .venv/.readers .venv/.media $(ROOM)

.PHONY: help demo story room test ci test-python test-peers test-pages test-browser test-media test-room check check-style check-imports check-wire \
    check-house check-types check-room site audit quick hunt format acts languages wire wheel bench lock clean pristine

help:
	@echo "make demo     hold the example meeting on this machine (PORT=8000 for another port)"
	@echo "make story    the same meeting as its people see it, from invitation to record: pictures in test-results/story/"
	@echo "make test     every test, browser tests included"
	@echo "make check    linters, types, import rules"
	@echo "make format   the formatters, over everything"
	@echo "make quick    the tests of the pure rooms, with few examples"
	@echo "make hunt     the same, with many examples that are new each time"
	@echo "make site     the documentation as a site, in dist/site/"
	@echo "make audit    known weaknesses of the packages that are pinned; wants the network"
	@echo "make wheel    an installable package with the built room, in dist/"
	@echo "make bench    how fast acts, votes, pictures and sound are, next to a bare loop or a bare Janus; who joins, who attacks"
	@echo "              (BEFORE=CHECKOUT: by turns with an older commit, too)"
	@echo "make clean    remove what was built    make pristine    the environments too"

demo: .venv/.run $(ROOM)
	@exec .venv/bin/hemicycle demo $(if $(PORT),--port $(PORT))

# As its people see it, in browsers, from the invitation to the page of the record.
story: .venv/.dev .venv/.browser $(ROOM)
	@$(PY) -m pytest -q tests/story $(ARGS)
	@echo "A picture of each step lies in test-results/story/."

room: $(ROOM)

# ---- environments

.venv/.made: tools/environment
	@[ -x $(PY) ] || PYTHON="$(PYTHON)" tools/environment
	@touch $@

.venv/.run: .venv/.made requirements.txt requirements-build.txt pyproject.toml
	@echo "Installing what Hemicycle runs on …"
	@$(PIP) -r requirements.txt -r requirements-build.txt
	@$(PY) -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: .venv/.run requirements-dev.txt
	@echo "Installing what the tests and checks need …"
	@$(PIP) -r requirements-dev.txt
	@touch $@

.venv/.site: .venv/.dev requirements-site.txt
	@echo "Installing what the site of the documentation is made with …"
	@$(PIP) -r requirements-site.txt
	@touch $@

.venv/.node: .venv/.made requirements-node.txt
	@echo "This machine has no Node that serves: installing one into .venv …"
	@$(PIP) -r requirements-node.txt
	@touch $@

.venv/.browser: .venv/.made tools/browser_packages tools/chromium.py
	@tools/browser_packages
	@touch $@

.venv/.proxy: .venv/.made tools/proxy_packages
	@tools/proxy_packages
	@touch $@

.venv/.mail: .venv/.made tools/mail_packages
	@if tools/mail_packages; then touch $@; fi

.venv/.fedify: .venv/.made tools/fedify_packages tests/federation/fedify/package-lock.json requirements-node.txt
	@echo "Installing Fedify, with which the tests speak to the fediverse …"
	@tools/fedify_packages
	@touch $@

.venv/.pds: .venv/.made tools/pds_packages tests/posting/pds/package-lock.json requirements-pds.txt
	@echo "Installing what the tests of posting need …"
	@tools/pds_packages
	@touch $@

.venv/.readers: .venv/.made tools/reader_packages
	@if tools/reader_packages; then touch $@; fi

.venv/.media: .venv/.made tools/media_packages
	@if tools/media_packages; then touch $@; fi

room/node_modules/.installed: room/package-lock.json room/package.json | $(NODE)
	@echo "Installing what the room is built with …"
	@cd room && npm ci --silent --no-audit --no-fund
	@touch $@

$(ROOM): room/node_modules/.installed $(ROOM_SOURCES)
	@echo "Building the room …"
	@cd room && npm run --silent build
	@touch $@

# ---- tests: ARGS goes to pytest, as in make test-python ARGS="-k floor"

# Lanes that fill both cores by themselves run after one another, so that no time-out of a test is the machine's fault.
test: $(TESTED)
	@$(PY) tools/lanes.py test-room test-python , test-pages test-peers , test-browser , test-media

# Everything that must hold before a change lands.
ci: $(TESTED)
	@$(PY) tools/lanes.py check test-room , test-python , test-pages test-peers , test-browser , test-media

test-room: room/node_modules/.installed
	@cd room && npm run --silent test

# The pure rooms with few examples: about half a minute of CPU, while one works on them.
quick: .venv/.dev
	@$(PY) -m pytest -q --hypothesis-profile quick -m "not slow" tests/procedure tests/tally tests/record tests/files $(ARGS)

# Other examples than `make test` tries, new ones at each run, and three times as many.
hunt: .venv/.dev
	@$(PY) -m pytest -q --hypothesis-profile hunt -n 2 tests/procedure tests/tally tests/record tests/files $(ARGS)

test-python: .venv/.dev .venv/.proxy $(ROOM)
	@$(PY) tools/once_more.py python -q -m "not browser and not janus and not peers" -n 2 $(ARGS)

# With real mail servers, which begin as root and give up their rights by themselves, servers of networks and of the
# fediverse, and readers of feeds. Where they cannot be had, pytest skips these tests, or fails them in CI.
test-peers: .venv/.dev .venv/.browser .venv/.mail .venv/.fedify .venv/.pds .venv/.readers $(ROOM)
	@$(AS_ROOT) $(PY) tools/once_more.py peers -q -m peers $(ARGS)

# Pages and states of the room as they stand: nobody in them waits for anybody, so two are looked at side by side.
test-pages: .venv/.dev .venv/.browser $(ROOM)
	@$(PY) tools/once_more.py pages -q -m still -n 2 $(ARGS)

# Meetings held in browsers, two side by side: they wait for each other more than for the machine.
test-browser: .venv/.dev .venv/.browser .venv/.proxy .venv/.mail .venv/.pds $(ROOM)
	@$(PY) tools/once_more.py browser -q -m "browser and not still and not janus" -n 2 $(ARGS)

# Where no namespace can be made, tools/namespace says why, and pytest skips these tests, or fails them in CI.
test-media: .venv/.dev .venv/.browser .venv/.media $(ROOM)
	@apart=tools/namespace; $$apart true || apart=; $$apart $(PY) tools/once_more.py media -q -m janus $(ARGS)

# ---- checks

check: check-style check-imports check-wire check-house check-types check-room site

check-style: .venv/.dev
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check

check-imports: .venv/.dev
	@.venv/bin/lint-imports --no-logo

check-wire: .venv/.dev
	@$(PY) tools/wire_types.py --check

check-house: .venv/.dev
	@$(PY) -m pytest -q tests/test_house.py

check-types: .venv/.dev
	@.venv/bin/mypy

# Python and the room as the checks want them.
format: .venv/.dev room/node_modules/.installed
	@.venv/bin/ruff format --quiet
	@cd room && npm run --silent format

check-room: room/node_modules/.installed
	@cd room && npm run --silent check

# The documentation as a site, in dist/site/; a link that leads nowhere fails.
site: .venv/.site
	@$(PY) tools/site.py

# Known weaknesses of what is pinned. It asks a server of advisories, and fails where none answers; hence no part of ci.
audit: .venv/.site requirements-audit.txt room/node_modules/.installed
	@$(PIP) -r requirements-audit.txt
	@$(PY) tools/audit.py

# How many strings each language lacks.
languages: .venv/.run
	@$(PY) -c "from hemicycle.locales.lacking import report; print(*report(), sep='\n')"

acts: .venv/.dev
	@$(PY) tools/acts.py
	@$(PY) tools/readouts.py

wire: .venv/.dev
	@$(PY) tools/wire_types.py

# ---- packages

wheel: .venv/.dev $(ROOM)
	@rm -rf build # or the last build's files would come along
	@$(PY) -m build --wheel --no-isolation --outdir dist
	@echo "In dist/: an installed hemicycle needs no Node."

# The last goes into a network namespace by itself; where none can be made, it says what to install.
bench: .venv/.dev .venv/.browser .venv/.proxy .venv/.media
	@$(PY) tools/bench.py
	@$(PY) -m bench $(if $(BEFORE),--before $(BEFORE))

LOCK := .venv/bin/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe --no-header \
    --no-emit-index-url --no-emit-trusted-host --no-emit-find-links

lock: .venv/.dev
	@for part in requirements requirements-dev requirements-build requirements-node requirements-pds requirements-site requirements-audit; do \
	  echo "Locking $$part.txt …"; $(LOCK) --output-file $$part.txt $$part.in || exit 1; done
	@cd room && npm install --package-lock-only --no-audit --no-fund

clean:
	@rm -rf src/hemicycle/web/static/room build dist test-results .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	@find src tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

pristine: clean
	@rm -rf .venv room/node_modules src/hemicycle.egg-info
