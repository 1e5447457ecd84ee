// `rasoat check`: the way of all plans from the command line to the reports.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <thread>
#include <vector>

#include "app/commands.h"
#include "app/inputs.h"
#include "app/load.h"
#include "app/options.h"
#include "app/ordered_work.h"
#include "app/output.h"
#include "app/run_info.h"
#include "app/terminal.h"
#include "checker/checker.h"

namespace rasoat::app {
namespace {

// The witness reads some 10 MB/s: worth it where a person waits for a few plans; a switch where thousands are audited
// or one is huge.
constexpr std::size_t kWitnessedFiles = 8;
constexpr std::size_t kWitnessedBytes = 4 << 20;

// What was asked for, once its words are understood.
struct CheckWishes {
  RuleOptions rules;
  std::vector<std::string> paths;
  std::string stdin_filename;
  std::vector<OutputTarget> outputs;
  FailOn fail_on = FailOn::kError;
  std::optional<rules::Date> as_of;
  Switch witness = Switch::kAuto;
  Color color = Color::kAuto;
  bool waivers = true;
  bool quiet = false;
  bool show_info = false;
  bool show_waived = false;
  bool exit_zero = false;
  unsigned jobs = 0;  // 0: as many as there are cores
};

struct Sink {
  Output output;
  std::unique_ptr<reports::Report> report;
};

std::vector<Sink> open_sinks(const CheckWishes& command) {
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

checker::Audit check_file(const checker::Checker& checker, const std::string& file, const CheckWishes& command,
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

ExitCode check(const CheckWishes& command) {
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

OutputTarget target_of(const std::string& word, Lang lang) {
  const auto equals = word.find('=');
  const std::string name = word.substr(0, equals);
  std::vector<std::string_view> known;
  for (const reports::FormatInfo& info : reports::formats()) known.push_back(info.name);
  const std::optional<reports::Format> format = reports::find_format(name);
  if (!format) refuse_choice(lang, "--format", name, known);
  return {*format, equals == std::string::npos ? "" : word.substr(equals + 1)};
}

// Several reports may be asked for, but only one can go to standard output or to --output.
std::vector<OutputTarget> targets_of(const std::vector<std::string>& formats, const std::string& output, Lang lang) {
  std::vector<OutputTarget> targets;
  for (const std::string& word : formats) targets.push_back(target_of(word, lang));
  if (targets.empty()) targets.push_back({});
  const auto unplaced =
      std::count_if(targets.begin(), targets.end(), [](const OutputTarget& o) { return o.file.empty(); });
  if (unplaced > 1)
    throw UsageError{std::string(pick(lang, "chỉ một báo cáo ra được màn hình; các báo cáo khác phải ghi DẠNG=TỆP",
                                      "only one report can go to standard output; write the others as FORMAT=FILE"))};
  if (!output.empty() && unplaced == 0)
    throw UsageError{
        std::string(pick(lang, "--output không có báo cáo nào để ghi", "--output has no report to write"))};
  for (OutputTarget& o : targets)
    if (o.file.empty()) o.file = output;
  return targets;
}

class CheckCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"check", "kiem-tra", {"Rà soát kế hoạch", "Check plans"}};
  }

  void declare(Options& options) override {
    CheckWishes& c = wishes_;
    options.words("path", c.paths,
                  {"Tệp, thư mục, hoặc - (đầu vào chuẩn); mặc định: thư mục hiện tại",
                   "Files, folders, or - (standard input); default: the current folder"},
                  {"ĐƯỜNG-DẪN", "PATH"});
    options.texts("-f,--format,--output-format", formats_,
                  {"Dạng báo cáo: text, json, sarif; DẠNG=TỆP để ghi ra tệp; dùng được nhiều lần",
                   "Report format: text, json, sarif; FORMAT=FILE writes a file; repeatable"},
                  {"DẠNG[=TỆP]", "FORMAT[=FILE]"});
    options.text("-o,--output,--output-file", output_, {"Ghi báo cáo ra tệp", "Write the report to a file"}, kFile);
    app::declare(options, c.rules);
    options.text("--fail-on,--fail-severity", fail_on_,
                 {"Mức làm mã thoát là 1: error (mặc định), warning, info, none",
                  "Severity that makes the exit code 1: error (default), warning, info, none"},
                 {"MỨC", "LEVEL"});
    options.text("--as-of", as_of_,
                 {"Đọc quy tắc tại ngày này (NNNN-TT-NN); mặc định: ngày ban hành kế hoạch",
                  "Read the rules at this date (YYYY-MM-DD); default: the plan’s own"},
                 kDate);
    options.text("--stdin-filename", c.stdin_filename, {"Tên tệp hiển thị khi đọc từ -", "File name to show for -"},
                 kFile);
    options.flag("--witness", witness_,
                 {"Đọc đối chứng bằng yaml-cpp (tự bật khi có ít tệp)",
                  "Read a second time with yaml-cpp (on by default for few files)"});
    options.flag("--no-witness", no_witness_, {"Không đọc đối chứng", "Do not read a second time"});
    options.text("--color", color_, {"Màu: auto, always, never", "Colour: auto, always, never"}, {"KHI", "WHEN"});
    options.flag("--no-color", no_color_, {"Không dùng màu", "No colour"});
    options.flag("-q,--quiet", c.quiet, {"Chỉ in phát hiện và kết luận", "Findings and verdicts only"});
    options.flag("--show-info", c.show_info, {"In đầy đủ các lưu ý", "Show infos in full"});
    options.flag("--show-waived", c.show_waived, {"In cả phát hiện đã được miễn", "Show waived findings too"});
    options.flag("--no-waivers", no_waivers_,
                 {"Bỏ qua mục mien_ap_dung của kế hoạch", "Ignore the waivers of the plans"});
    options.flag(
        "--exit-zero", c.exit_zero,
        {"Mã thoát 0 dù có phát hiện (không che mã 2, 3)", "Exit 0 in spite of findings (codes 2 and 3 stay)"});
    options.count("-j,--jobs", c.jobs, {"Số luồng; mặc định: số nhân của máy", "Threads; default: the number of cores"},
                  1, 1024);
  }

  ExitCode run(Lang lang) override {
    CheckWishes& c = wishes_;
    c.rules.lang = lang;
    c.outputs = targets_of(formats_, output_, lang);
    c.fail_on = choose<FailOn>(
        lang, "--fail-on", fail_on_,
        {{"error", FailOn::kError}, {"warning", FailOn::kWarning}, {"info", FailOn::kInfo}, {"none", FailOn::kNone}});
    c.color = choose<Color>(lang, "--color", color_,
                            {{"auto", Color::kAuto}, {"always", Color::kAlways}, {"never", Color::kNever}});
    if (no_color_) c.color = Color::kNever;
    if (witness_) c.witness = Switch::kOn;
    if (no_witness_) c.witness = Switch::kOff;
    c.waivers = !no_waivers_;
    c.as_of = date_of(lang, "--as-of", as_of_);
    if (c.paths.empty()) c.paths = {"."};
    return check(c);
  }

 private:
  CheckWishes wishes_;
  std::vector<std::string> formats_;
  std::string output_;
  std::string fail_on_ = "error";
  std::string as_of_;
  std::string color_ = "auto";
  bool no_color_ = false, witness_ = false, no_witness_ = false, no_waivers_ = false;
};

}  // namespace

std::unique_ptr<Command> check_command() { return std::make_unique<CheckCommand>(); }

}  // namespace rasoat::app
