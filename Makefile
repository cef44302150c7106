# Everything a person types. `make demo` and `make test` need nothing else;
# the presets behind the targets are in CMakePresets.json.

PREFIX ?= /usr/local
CMAKE_BUILD_PARALLEL_LEVEL ?= $(shell nproc)
export CMAKE_BUILD_PARALLEL_LEVEL
JOBS := $(CMAKE_BUILD_PARALLEL_LEVEL)

CLANG_FORMAT ?= clang-format-14
CLANG_TIDY ?= clang-tidy-14
OURS = $(wildcard lib tools tests examples)
SOURCES = $(shell find $(OURS) -name '*.cpp' -o -name '*.hpp')

# $(call build,PRESET,CMAKE BUILD OPTIONS)
build = cmake --preset $(1) && cmake --build --preset $(1) $(2)
# $(call check,PRESET): everything built, every test run
check = $(call build,$(1)) && ctest --preset $(1) -j $(JOBS)

.PHONY: help
help: ## this list
	@sed -n 's/^\([a-z -]*\):.*## /\1\t/p' Makefile | expand -t 14

.PHONY: demo
demo: setup ## build, then run the main job on a copy of the example
	$(call build,release,--target stint_cli)
	@PATH="$(CURDIR)/build/release/bin:$$PATH" scripts/demo

.PHONY: test
test: setup ## build with warnings as errors, run every test
	$(call check,dev)

.PHONY: build
build: setup ## the program and the library, optimised, in build/release
	$(call build,release,--target stint_cli)

.PHONY: install
install: build ## into PREFIX (/usr/local), below DESTDIR
	cmake --install build/release --prefix $(PREFIX)

.PHONY: bench
bench: setup ## the benchmarks, optimised
	$(call build,release,--target stint_cli stint_bench)
	build/release/tests/stint_bench

FAULTS = kills errors crowd full power controls
.PHONY: faults
faults: setup ## every fault that a machine can have, at every call
	@scripts/setup xfsprogs btrfs-progs || echo 'Going on without them.'
	$(call build,release,--target stint_cli stint_faults stint_naive)
	build/release/tests/stint_faults --stint build/release/bin/stint \
	  --naive build/release/tests/stint_naive $(FAULTS)

.PHONY: hostile
hostile: setup ## text and files that mean harm, by every way in
	$(call build,release,--target stint_cli stint_hostile)
	build/release/tests/stint_hostile --stint build/release/bin/stint

.PHONY: judges
judges: setup ## what others' software makes of what stint writes
	$(call build,dev,--target stint_cli)
	tests/judges/run

.PHONY: update
update: setup ## rewrite the output that the transcripts expect
	$(call build,dev)
	build/dev/tests/stint_transcript --update \
	  $$(find tests/cli -name '*.t') \
	  $$(grep -ls '^```console' README.md docs/*.md)

.PHONY: docs
docs: setup ## rewrite docs/records.md and docs/checks.md
	$(call build,dev,--target stint_records_doc stint_checks_doc)
	build/dev/tests/stint_records_doc >docs/records.md
	build/dev/tests/stint_checks_doc >docs/checks.md

.PHONY: asan tsan
asan tsan: setup ## every test under the sanitizers
	$(call check,$@)

.PHONY: valgrind
valgrind: setup ## unit tests, seeds and transcripts under valgrind
	@scripts/setup valgrind
	$(call build,dev)
	scripts/valgrind build/dev

SECONDS ?= 10
.PHONY: fuzz
fuzz: setup ## libFuzzer, each target SECONDS long (10)
	@scripts/setup libfuzzer
	$(call build,fuzz,--target fuzz)
	@scripts/fuzz build/fuzz/tests $(SECONDS)

.PHONY: coverage
coverage: setup ## what no test runs: every branch of io, yaml and ids is
	@scripts/setup coverage
	$(call build,coverage)
	rm -rf build/coverage/profiles
	@# In one process each: profiles of a thousand that are merged as they end
	@# now and then lose one.
	for tests in unit property; do \
	  LLVM_PROFILE_FILE=$(CURDIR)/build/coverage/profiles/$$tests.profraw \
	    build/coverage/tests/stint_$$tests --minimal=1 || exit 1; \
	done
	ctest --preset coverage -j $(JOBS) -E '^(unit|property)[.]'
	scripts/coverage build/coverage

.PHONY: format format-check
format: ## lay out the sources in place
	@scripts/setup $(CLANG_FORMAT)
	$(CLANG_FORMAT) -i $(SOURCES)
format-check: ## fail where `make format` would change something
	@scripts/setup $(CLANG_FORMAT)
	$(CLANG_FORMAT) --dry-run --Werror $(SOURCES)

.PHONY: tidy
tidy: setup ## clang-tidy over lib and tools
	@scripts/setup $(CLANG_TIDY)
	cmake --preset dev
	find lib tools -name '*.cpp' -print0 | \
	  xargs -0 -n 1 -P $(JOBS) $(CLANG_TIDY) -p build/dev --quiet \
	  --extra-arg=-Wno-unknown-warning-option

.PHONY: setup
setup: ## install the packages that are missing
	@scripts/setup

.PHONY: clean
clean: ## remove everything that was built
	rm -rf build
