// How fast the steps are, on plans of usual sizes: megabytes of plans a second, one thread.
#include <benchmark/benchmark.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "checker/checker.h"
#include "plans/reader.h"
#include "plans/source_file.h"
#include "plans/witness.h"
#include "rules/rule_pack.h"
#include "tests/bench/plans_generator.h"
#include "tests/support/libyaml_reading.h"

namespace {

using rasoat::bench::generate_plan;
using rasoat::bench::plan_bytes;

const std::vector<std::string>& plans() {
  static const std::vector<std::string> kept = [] {
    std::vector<std::string> made;
    for (std::uint64_t seed = 0; seed < 100; ++seed) made.push_back(generate_plan(seed, plan_bytes(seed)));
    return made;
  }();
  return kept;
}

// Calls `work` for every plan, over and over, and `begin` before each round.
template <typename Work, typename Begin = void (*)()>
void measure(benchmark::State& state, Work work, Begin begin = [] {}) {
  std::int64_t bytes = 0;
  for (const std::string& plan : plans()) bytes += static_cast<std::int64_t>(plan.size());
  for ([[maybe_unused]] const auto _ : state) {
    begin();
    for (const std::string& plan : plans()) work(plan);
  }
  state.SetBytesProcessed(state.iterations() * bytes);
}

void read(benchmark::State& state) {
  measure(state, [](const std::string& plan) { benchmark::DoNotOptimize(rasoat::plans::read_yaml(plan)); });
}
BENCHMARK(read)->Unit(benchmark::kMillisecond);

void libyaml_events(benchmark::State& state) {
  measure(state, [](const std::string& plan) { benchmark::DoNotOptimize(rasoat::tests::libyaml_event_count(plan)); });
}
BENCHMARK(libyaml_events)->Unit(benchmark::kMillisecond);

void witness(benchmark::State& state) {
  measure(state, [](const std::string& plan) {
    const rasoat::plans::ReadResult result = rasoat::plans::read_yaml(plan);
    benchmark::DoNotOptimize(rasoat::plans::witness(result.document));
  });
}
BENCHMARK(witness)->Unit(benchmark::kMillisecond);

void check(benchmark::State& state) {
  const rasoat::rules::Loaded loaded = rasoat::rules::load_rules({});
  if (loaded.rules == nullptr) {
    state.SkipWithError("the embedded rules do not load");
    return;
  }
  // A Checker remembers texts, and would know all of them in the second round: each round has its own.
  std::optional<rasoat::checker::Checker> checker;
  const auto begin = [&] {
    state.PauseTiming();
    checker.emplace(loaded.rules);
    state.ResumeTiming();
  };
  measure(
      state,
      [&checker](const std::string& plan) {
        auto source =
            std::make_shared<const rasoat::plans::SourceFile>(rasoat::plans::SourceFile::from_text("plan.yaml", plan));
        benchmark::DoNotOptimize(checker->check(std::move(source), {}));
      },
      begin);
}
BENCHMARK(check)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
