#include "app/check_run.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <utility>

#include "app/check_cache.h"
#include "app/inputs.h"
#include "app/interrupts.h"
#include "app/load.h"
#include "app/output.h"
#include "app/read_ahead.h"
#include "app/run_info.h"
#include "app/tell.h"
#include "app/terminal.h"
#include "app/timing_text.h"
#include "app/unwritten.h"
#include "checker/ordered_work.h"
#include "plans/source_file.h"
#include "plans/utf8.h"

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

// A plan's audit, and the number of its file.
struct Checked {
  std::size_t file = 0;
  checker::Audit audit;
};

class CheckRun {
 public:
  explicit CheckRun(const CheckWishes& wishes)
      : wishes_(wishes), lang_(wishes.rules.lang), gate_(wishes.rules, wishes.gate) {
    if (!wishes.cache.empty()) cache_.emplace(wishes.cache);
  }

  ExitCode run() {
    std::vector<std::string> paths = wishes_.paths;
    if (!add_listed(paths)) return kUsage;
    if (paths.empty() && wishes_.files_from.empty()) paths = {"."};
    inputs_ = find_inputs(paths);
    if (!open_gate() || !spares_files()) return kUsage;
    const Interrupts interrupts(waits_for_others() ? Interrupts::End::kAtOnce : Interrupts::End::kInGoodOrder);
    open_sinks();
    code_ = code_of_emptiness();
    checker::RunInfo info = describe(gate_.rules(), gate_.any_checker(), inputs_);
    if (code_ != kChecked && info.failed_inputs.empty()) info.failed_inputs = asked_for(paths);
    for (Sink& sink : sinks_) sink.report->begin(info);
    check_all();
    if (warnings_ > wishes_.max_warnings) code_ = worst(code_, kFindings);
    say_what_was_left_out();
    const ExitCode written = worst(close_sinks(), say_timing());
    if (written != kChecked) return unwritten(code_);
    return wishes_.exit_zero && code_ == kFindings ? kChecked : code_;
  }

 private:
  bool open_gate() {
    const checker::Stopwatch watch(timing(), checker::Step::kRules);
    if (!gate_.open(inputs_.files)) return false;
    timing_.expect_rules(gate_.any_checker().cards()->size());
    return true;
  }

  // Who types a plan, or reads or writes a pipe, is to be able to stop at once.
  [[nodiscard]] bool waits_for_others() const {
    const auto is_stream = [](const std::string& file) { return file == "-" || plans::is_own_stream(file); };
    const auto is_pipe = [](const OutputTarget& target) {
      std::error_code ignored;
      return std::filesystem::is_fifo(target.file, ignored);
    };
    return std::ranges::any_of(inputs_.files, is_stream) || std::ranges::any_of(wishes_.outputs, is_pipe);
  }

  // What is written goes to files of its own; false after saying which would be lost.
  [[nodiscard]] bool spares_files() const {
    WrittenFiles written;
    for (const OutputTarget& target : wishes_.outputs) written.add(target.file);
    if (!wishes_.timing_file.empty()) written.add(wishes_.timing_file);
    return written.are_apart(lang_) && gate_.is_spared_by(written) &&
           written.spare({wishes_.files_from}, role::kList, lang_) &&
           written.spare(gate_.own_files(), role::kPlan, lang_);
  }

  [[nodiscard]] checker::Timing* timing() {
    return wishes_.timing || !wishes_.timing_file.empty() ? &timing_ : nullptr;
  }

  // The lines of --files-from; false after saying that it cannot be read.
  bool add_listed(std::vector<std::string>& paths) const {
    if (wishes_.files_from.empty()) return true;
    const auto list = wishes_.files_from == "-" ? plans::SourceFile::load_stream(stdin, wishes_.files_from)
                                                : plans::SourceFile::load(wishes_.files_from);
    if (!list) {
      complain(lang_, wishes_.files_from, "không đọc được danh sách tệp", "the list of files cannot be read");
      return false;
    }
    std::string_view rest = list->bytes();
    if (rest.starts_with(plans::kByteOrderMark)) rest.remove_prefix(plans::kByteOrderMark.size());  // Notepad’s
    const bool has_nul = rest.contains('\0');  // the system would open what stands before it
    bool lists_itself = false;
    while (!rest.empty()) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      std::string_view line = rest.substr(0, end);
      if (line.ends_with('\r')) line.remove_suffix(1);
      if (!line.empty()) paths.emplace_back(line);
      lists_itself = lists_itself || (line == "-" && wishes_.files_from == "-");
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (has_nul) {
      complain(lang_, wishes_.files_from,
               "có ký tự NUL; danh sách tệp phải ghi mỗi dòng một tệp (không dùng -z, -print0)",
               "holds NUL characters; the list must have one file a line (no -z, -print0)");
    }
    if (lists_itself) {
      complain(lang_, wishes_.files_from, "danh sách đọc từ đầu vào chuẩn không thể có “-” (đầu vào chuẩn)",
               "a list from standard input cannot name “-”, which is standard input");
    }
    return !has_nul && !lists_itself;
  }

  void open_sinks() {
    sinks_.reserve(wishes_.outputs.size());
    for (const OutputTarget& target : wishes_.outputs) {
      Sink& sink = sinks_.emplace_back(
          Output(target.file, target.step_summary ? Output::Mode::kAppend : Output::Mode::kReplace), nullptr);
      const reports::ReportOptions options{.lang = lang_,
                                           .color = wants_color(wishes_.color, target.file.empty()),
                                           .quiet = wishes_.quiet,
                                           .show_info = wishes_.show_info,
                                           .show_waived = wishes_.show_waived,
                                           .root = std::filesystem::current_path().generic_string(),
                                           .step_summary = target.step_summary};
      sink.report = reports::make_report(target.format, options, sink.output.stream());
    }
  }

  // A folder without a plan, or no file at all, is not success: nothing was checked there. Where a change touches no
  // plan there is nothing to be checked.
  [[nodiscard]] ExitCode code_of_emptiness() const {
    if (!inputs_.empty.empty()) return kNotVerified;
    const bool known = wishes_.allow_empty || gate_.unchanged() > 0;
    return inputs_.files.empty() && !known ? kNotVerified : kChecked;
  }

  // What a report names where nothing at all was left to be checked.
  [[nodiscard]] std::vector<std::string> asked_for(const std::vector<std::string>& paths) const {
    return paths.empty() ? std::vector<std::string>{wishes_.files_from} : paths;
  }

  [[nodiscard]] Checked check_file(std::size_t number, const checker::CheckOptions& common, ReadAhead& ahead) {
    const std::string& file = inputs_.files[number];
    const checker::Checker& checker = gate_.checker(number);
    const bool piped = file == "-";
    const std::string name = piped && !wishes_.stdin_filename.empty() ? wishes_.stdin_filename : file;
    plans::Outcome<plans::SourceFile> loaded = [&] {
      const checker::Stopwatch watch(common.timing, checker::Step::kLoad);
      ahead.loading(number);
      return piped ? plans::SourceFile::load_stream(stdin, name) : plans::SourceFile::load(file);
    }();
    if (!loaded) return {number, checker.unreadable(name, loaded.error())};
    checker::CheckOptions options = gate_.options(number, name, common);
    if (wishes_.witness == Switch::kAuto && loaded->bytes().size() > kWitnessedBytes) options.witness = false;
    const auto source = std::make_shared<const plans::SourceFile>(std::move(*loaded));
    if (!cache_ || piped) return {number, checker.check(source, options)};
    const std::string key = cache_->key(gate_.rules_digest(number), *source, options);
    std::optional<checker::Audit> audit = cache_->find(key, source, checker.cards());
    if (!audit) {
      audit = checker.check(source, options);
      cache_->keep(key, *audit);
    }
    return {number, std::move(*audit)};
  }

  void check_all() {
    const bool witness =
        wishes_.witness == Switch::kOn || (wishes_.witness == Switch::kAuto && inputs_.files.size() <= kWitnessedFiles);
    checker::CheckOptions options;
    options.as_of = wishes_.as_of;
    options.today = wishes_.today;
    options.witness = witness;
    options.waivers = wishes_.waivers;
    options.timing = timing();
    ReadAhead ahead(inputs_.files.size(), [&](std::size_t i) -> const std::string& { return inputs_.files[i]; });
    checker::ordered_work<Checked>(
        inputs_.files.size(), threads_of(wishes_.jobs), [&](std::size_t i) { return check_file(i, options, ahead); },
        [&](Checked checked) {
          Interrupts::check();
          const checker::Stopwatch watch(timing(), checker::Step::kReport);
          gate_.mark_known(checked.file, checked.audit);
          for (Sink& sink : sinks_) sink.report->add(checked.audit);
          const FailOn asked = gate_.fail_on(checked.file).value_or(FailOn::kError);
          warnings_ += checked.audit.count(checker::Severity::kWarning);
          code_ = worst(code_, exit_code_of(checked.audit, wishes_.fail_on.value_or(asked)));
        });
  }

  void say_what_was_left_out() const {
    say_no_plans(lang_, inputs_.empty);
    say_left_out(lang_, gate_.excluded().size(), gate_.own_files().size());
    say_not_taken(lang_, inputs_);
    say_idle_waivers(lang_, gate_.idle_waivers(inputs_.walked));
    say_count(lang_, gate_.unchanged(), "tệp không rà soát vì không thay đổi (--changed-since).",
              "file(s) not checked: they have not changed (--changed-since).");
    if (warnings_ > wishes_.max_warnings)
      tell("rasoat: {} {} --max-warnings {}.\n", warnings_, pick(lang_, "cảnh báo, nhiều hơn", "warnings, more than"),
           wishes_.max_warnings);
    say_count(lang_, gate_.stale(),
              "mục của danh sách phát hiện có từ trước không còn đúng; xóa bằng: rasoat baseline prune.",
              "entries of the baseline answer no finding any more; remove them with: rasoat baseline prune.");
    if (cache_ && !cache_->is_written()) {
      complain(lang_, wishes_.cache, "không ghi được bộ nhớ đệm; kết quả rà soát không bị ảnh hưởng.",
               "the cache could not be written; the results are not affected.");
    }
    if (inputs_.files.empty() && inputs_.empty.empty()) {
      tell("rasoat: {}\n", pick(lang_, "không có kế hoạch nào được rà soát.", "no plan was checked."));
    }
  }

  ExitCode close_sinks() {
    const checker::Stopwatch watch(timing(), checker::Step::kReport);
    ExitCode code = kChecked;
    for (Sink& sink : sinks_) {
      sink.report->finish();
      code = worst(code, close(sink.output));
    }
    return code;
  }

  ExitCode close(Output& output) const {
    return close_output(output, {"không ghi được báo cáo", "the report could not be written"}, lang_);
  }

  ExitCode say_timing() {
    const std::vector<checker::RuleCard>& cards = *gate_.any_checker().cards();
    const std::size_t plans = inputs_.files.size();
    if (wishes_.timing) tell_lines(timing_text(timing_, cards, plans, lang_));
    if (wishes_.timing_file.empty()) return kChecked;
    Output file(wishes_.timing_file, Output::Mode::kReplace);
    file.stream() << timing_json(timing_, cards, plans);
    return close(file);
  }

  const CheckWishes& wishes_;
  const Lang lang_;
  Gate gate_;
  std::optional<CheckCache> cache_;
  Inputs inputs_;
  std::vector<Sink> sinks_;
  checker::Timing timing_;
  std::size_t warnings_ = 0;
  ExitCode code_ = kChecked;
};

}  // namespace

ExitCode run_check(const CheckWishes& wishes) {
  try {
    return CheckRun(wishes).run();
  } catch (const Interrupted& interrupted) {
    tell("rasoat: {}\n",
         pick(wishes.rules.lang, "đã dừng theo yêu cầu; chưa rà soát xong, không ghi báo cáo nào ra tệp",
              "stopped on request; the check is not complete and no report was written to a file"));
    return 128 + interrupted.signal;
  }
}

}  // namespace rasoat::app
