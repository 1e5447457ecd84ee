// `rasoat check`: the way of all plans from the command line to the reports.

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <thread>
#include <vector>

#include "app/inputs.h"
#include "app/load.h"
#include "app/options.h"
#include "app/ordered_work.h"
#include "app/output.h"
#include "app/terminal.h"
#include "checker/checker.h"

namespace rasoat::app {
namespace {

// The witness reads some 10 MB/s: worth it where a person waits for a few plans; a switch where thousands are audited
// or one is huge.
constexpr std::size_t kWitnessedFiles = 8;
constexpr std::size_t kWitnessedBytes = 4 << 20;

struct Sink {
  Output output;
  std::unique_ptr<reports::Report> report;
};

std::vector<Sink> open_sinks(const CheckCommand& command) {
  std::vector<Sink> sinks;
  sinks.reserve(command.outputs.size());
  for (const OutputTarget& target : command.outputs) {
    Sink& sink = sinks.emplace_back(Output(target.file), nullptr);
    const reports::ReportOptions options{.lang = command.rules.lang,
                                         .color = wants_color(command.color, target.file.empty()),
                                         .quiet = command.quiet,
                                         .show_info = command.show_info,
                                         .show_waived = command.show_waived,
                                         .root = std::filesystem::current_path().generic_string()};
    sink.report = reports::make_report(target.format, options, sink.output.stream());
  }
  return sinks;
}

checker::RunInfo describe(const rules::RuleSet& rules, const checker::Checker& checker, const Inputs& inputs) {
  checker::RunInfo info;
  info.tool_version = RASOAT_VERSION;
  for (const rules::RulePack& pack : rules.packs())
    info.packs.push_back({pack.name, pack.version, pack.digest, pack.title});
  info.cards = checker.cards();
  info.failed_inputs = inputs.empty;
  return info;
}

checker::Audit check_file(const checker::Checker& checker, const std::string& file, const CheckCommand& command,
                          const checker::CheckOptions& options) {
  const bool piped = file == "-";
  const std::string name = piped && !command.stdin_filename.empty() ? command.stdin_filename : file;
  plans::Outcome<plans::SourceFile> loaded =
      piped ? plans::SourceFile::load_stream(stdin, name) : plans::SourceFile::load(file);
  if (!loaded) return checker.unreadable(name, loaded.error());
  checker::CheckOptions of_this = options;
  if (command.witness == Switch::kAuto && loaded->bytes().size() > kWitnessedBytes) of_this.witness = false;
  return checker.check(std::make_shared<const plans::SourceFile>(std::move(*loaded)), of_this);
}

ExitCode close_sinks(std::vector<Sink>& sinks, Lang lang) {
  ExitCode code = kChecked;
  for (Sink& sink : sinks) {
    sink.report->finish();
    const std::string problem = sink.output.close();
    if (problem.empty()) continue;
    fmt::print(stderr, "rasoat: {}: {}\n", problem,
               pick(lang, "không ghi được báo cáo", "the report could not be written"));
    code = kUsage;
  }
  return code;
}

}  // namespace

ExitCode check(const CheckCommand& command) {
  const std::shared_ptr<const rules::RuleSet> rules = load(command.rules);
  if (!rules) return kUsage;
  const checker::Checker checker(rules);
  const Inputs inputs = find_inputs(command.paths);
  const bool witness =
      command.witness == Switch::kOn || (command.witness == Switch::kAuto && inputs.files.size() <= kWitnessedFiles);
  const checker::CheckOptions options{.as_of = command.as_of, .witness = witness, .waivers = command.waivers};

  std::vector<Sink> sinks = open_sinks(command);
  const checker::RunInfo info = describe(*rules, checker, inputs);
  for (Sink& sink : sinks) sink.report->begin(info);

  // A folder without a plan, or no file at all, is not success: nothing was checked there.
  ExitCode code = inputs.empty.empty() && !inputs.files.empty() ? kChecked : kNotVerified;
  const unsigned jobs = command.jobs > 0 ? command.jobs : std::max(1u, std::thread::hardware_concurrency());
  ordered_work<checker::Audit>(
      inputs.files.size(), jobs, [&](std::size_t i) { return check_file(checker, inputs.files[i], command, options); },
      [&](const checker::Audit& audit) {
        for (Sink& sink : sinks) sink.report->add(audit);
        code = worst(code, exit_code_of(audit, command.fail_on));
      });
  for (const std::string& folder : inputs.empty) {
    fmt::print(stderr, "rasoat: {}: {}\n", folder,
               pick(command.rules.lang, "không tìm thấy tệp kế hoạch (*.yaml, *.yml) nào; chưa kiểm tra gì",
                    "no plan file (*.yaml, *.yml) found; nothing was checked"));
  }
  const ExitCode written = close_sinks(sinks, command.rules.lang);
  if (written != kChecked) return worst(code == kFindings ? kChecked : code, written);
  return command.exit_zero && code == kFindings ? kChecked : code;
}

}  // namespace rasoat::app
