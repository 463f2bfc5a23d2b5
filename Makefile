# `make demo` and `make test` do all their own set-up. CONTRIBUTING.md says more.
PACKAGE := sozialraum
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
PYTHON := .venv/bin/python
# QGIS' own interpreter: one from elsewhere on the PATH has no qgis module.
SYSTEM_PYTHON := /usr/bin/python3
TS := i18n/$(PACKAGE)_de.ts
QM := $(TS:.ts=.qm)
REGISTER := catalog/register.gpkg

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: setup packages qt6 peers demo test lint bench matrix soak fuzz i18n translations resources register \
  handbook projects docs freeze models screenshots package link clean

# Set-up: fast when nothing is missing

setup: packages .venv/.installed

packages:
	@bash tools/packages.sh

.venv/.installed: tools/requirements.txt | packages
	$(SYSTEM_PYTHON) -m venv --system-site-packages .venv
	$(PYTHON) -m pip install -q -r $<
	touch $@

qt6: .venv-qt6/.installed

.venv-qt6/.installed: tools/requirements-qt6.txt | packages
	$(SYSTEM_PYTHON) -m venv .venv-qt6
	.venv-qt6/bin/python -m pip install -q -r $<
	touch $@

# What is built from the sources and not kept in git

translations: $(QM)
resources: resources.rcc
register: $(REGISTER)

$(QM): $(TS) | packages
	lrelease -silent $< -qm $@

resources.rcc: resources.qrc $(wildcard icons/*.svg) | packages
	rcc -binary --format-version 2 $< -o $@

$(REGISTER): catalog/register.yaml $(wildcard gis/register*.py core/plans/*.py) | packages
	QT_QPA_PLATFORM=offscreen $(SYSTEM_PYTHON) tools/build_register.py

handbook: handbook/index.html

handbook/index.html: .venv-handbook/.installed $(shell find docs -name '*.md' -o -name '*.png' -o -name conf.py)
	rm -rf handbook
	.venv-handbook/bin/sphinx-build -W -q -j auto -d build/handbook docs handbook
	touch $@

.venv-handbook/.installed: tools/requirements-handbook.txt | packages
	$(SYSTEM_PYTHON) -m venv .venv-handbook
	.venv-handbook/bin/python -m pip install -q -r $<
	touch $@

# The demo's projects, as the plugin's menu offers them.
projects: examples/projects/aachen/sozialraum-aachen.qgz

examples/projects/aachen/sozialraum-aachen.qgz: $(QM) resources.rcc $(REGISTER) $(wildcard examples/*.* examples/*/*.csv)
	bash examples/run.sh > build/projects.log 2>&1 || { cat build/projects.log; exit 1; }
	rm -rf examples/projects && cp -r build/demo/projects examples/

BUILT := $(QM) resources.rcc $(REGISTER)
SHIPPED := $(BUILT) handbook/index.html examples/projects/aachen/sozialraum-aachen.qgz

# The two commands of the README

demo: setup $(BUILT)
	bash examples/run.sh

test: setup qt6 $(SHIPPED) link
	bash tools/test.sh

# Further checks

soak: setup $(BUILT) link
	bash tools/soak.sh

# 100,000 broken tables for importtable's reader; FUZZ names other options.
fuzz: setup
	$(PYTHON) tools/fuzz.py $(FUZZ)

# The suite on QGIS 3.40 (Debian 13) and 3.44 (Debian 14), each in a chroot that is made once.
matrix: package
	bash tools/matrix.sh trixie
	bash tools/matrix.sh forky

lint: setup qt6 link
	bash tools/lint.sh

# Peers that the plugin is measured against; nothing else uses them.
peers: .venv-peers/.installed

.venv-peers/.installed: tools/requirements-peers.txt | packages
	$(SYSTEM_PYTHON) -m venv .venv-peers
	.venv-peers/bin/python -m pip install -q -r $<
	touch $@

bench: setup peers $(BUILT) link
	$(PYTHON) benchmarks/run.py

# Texts, documents, package

i18n: packages
	$(SYSTEM_PYTHON) tools/translations.py
	$(MAKE) --no-print-directory translations

docs: setup $(BUILT)
	LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen $(SYSTEM_PYTHON) tools/algorithm_pages.py
	$(SYSTEM_PYTHON) tools/indicator_pages.py

# Pictures of the handbook, in the real desktop on a virtual screen
screenshots: setup $(BUILT) examples/projects/aachen/sozialraum-aachen.qgz
	bash tools/screenshots/run.sh

# models/*.model3 from tools/models
models: setup
	QT_QPA_PLATFORM=offscreen $(SYSTEM_PYTHON) tools/model_files.py

freeze: setup
	QT_QPA_PLATFORM=offscreen $(SYSTEM_PYTHON) tools/freeze_contract.py

package: setup $(SHIPPED)
	$(SYSTEM_PYTHON) tools/package.py build/$(PACKAGE)-$(VERSION).zip

link:
	@mkdir -p build/link && ln -sfn "$(CURDIR)" build/link/$(PACKAGE)

clean:
	rm -rf build handbook examples/projects $(QM) resources.rcc $(REGISTER) .qgis-settings .hypothesis .ruff_cache .mypy_cache
	find . -name __pycache__ -type d -not -path './.venv*' -prune -exec rm -rf {} +
