// `rasoat check`: the words of its command line.

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <vector>

#include "app/check_run.h"
#include "app/commands.h"
#include "app/step_summary.h"

namespace rasoat::app {
namespace {

// What `--format` takes.
std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const reports::FormatInfo& info : reports::formats()) names.emplace_back(info.name);
  return names;
}

std::string listed(const std::vector<std::string>& names) {
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
  return list;
}

std::vector<OutputTarget> targets_of(const std::vector<std::string>& formats, const std::string& output, Lang lang) {
  std::vector<OutputTarget> targets;
  for (const std::string& word : formats)
    targets.push_back(target_of<OutputTarget>(word, reports::formats(), reports::find_format, lang));
  if (targets.empty()) targets.push_back({});
  std::vector<std::string*> places;
  for (OutputTarget& target : targets) places.push_back(&target.file);
  place_reports(places, output, lang);
  add_step_summary(targets);
  return targets;
}

// A link of that name may have come with the plans, and lead to any folder of whoever checks them.
std::string own_cache_folder(Lang lang) {
  constexpr const char* kCacheFolder = ".rasoat-cache";
  std::error_code ignored;
  if (!std::filesystem::is_symlink(kCacheFolder, ignored)) return kCacheFolder;
  throw UsageError{std::string(pick(lang,
                                    ".rasoat-cache là một liên kết (symbolic link) nên không dùng làm bộ nhớ đệm; "
                                    "hãy xóa liên kết, hoặc nêu thư mục bằng --cache-dir",
                                    ".rasoat-cache is a symbolic link and is not used as the cache; remove it, or "
                                    "name the folder with --cache-dir"))};
}

class CheckCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"check", "kiem-tra", {"Rà soát kế hoạch", "Check plans"}};
  }

  void declare(Options& options) override {
    options.words("path", wishes_.paths,
                  {"Tệp, thư mục, hoặc - (đầu vào chuẩn); mặc định: thư mục hiện tại",
                   "Files, folders, or - (standard input); default: the current folder"},
                  kPath);
    declare_report(options);
    declare_verdict(options);
    options.group({"Cổng kiểm tra của kho văn bản", "Gate of a repository"}, Options::Need::kOften);
    declare_gate(options);
    options.group({"Quy tắc và cấu hình", "Rules and configuration"}, Options::Need::kOften);
    declare_choice(options, wishes_.rules);
    app::declare(options, wishes_.rules);
    options.group({"Ít dùng", "Seldom needed"}, Options::Need::kSeldom);
    declare_rest(options);
  }

  ExitCode run(Lang lang) override {
    CheckWishes& c = wishes_;
    c.rules.lang = lang;
    c.gate.stdin_filename = c.stdin_filename;
    c.outputs = targets_of(formats_, output_, lang);
    if (!fail_on_.empty()) c.fail_on = fail_on_of(lang, fail_on_);
    c.color = choose<Color>(lang, "--color", color_,
                            {{"auto", Color::kAuto}, {"always", Color::kAlways}, {"never", Color::kNever}});
    if (no_color_) c.color = Color::kNever;
    if (witness_) c.witness = Switch::kOn;
    if (no_witness_) c.witness = Switch::kOff;
    c.waivers = !no_waivers_;
    if (cache_ && !no_cache_ && c.cache.empty()) c.cache = own_cache_folder(lang);
    if (no_cache_) c.cache.clear();
    c.as_of = date_of(lang, "--as-of", as_of_);
    c.today = date_of(lang, "--today", today_);
    return run_check(c);
  }

 private:
  void declare_report(Options& options) {
    CheckWishes& c = wishes_;
    const std::string vi = "Dạng báo cáo: " + listed(format_names()) + "; DẠNG=TỆP ghi ra tệp";
    const std::string en = "Report format: " + listed(format_names()) + "; FORMAT=FILE writes a file";
    options.texts("-f,--format,--output-format", formats_, {vi, en}, {"DẠNG[=TỆP]", "FORMAT[=FILE]", format_names});
    options.text("-o,--output,--output-file", output_, {"Ghi báo cáo ra tệp", "Write the report to a file"}, kFile);
    options.flag("-q,--quiet", c.quiet, {"Chỉ in phát hiện và kết luận", "Findings and verdicts only"});
    options.flag("--show-info", c.show_info, {"In đầy đủ các lưu ý", "Show infos in full"});
    options.flag("--show-waived,--show-suppressed", c.show_waived,
                 {"In cả phát hiện đã được miễn", "Show waived findings too"});
  }

  void declare_verdict(Options& options) {
    CheckWishes& c = wishes_;
    options.text("--fail-on,--fail-severity,--fail-level", fail_on_,
                 {"Mức làm mã thoát là 1: error (mặc định), warning, info, none",
                  "What makes the exit code 1: error (default), warning, info, none"},
                 {"MỨC", "LEVEL", severity_words});
    options.count("--max-warnings", c.max_warnings,
                  {"Nhiều cảnh báo hơn thế thì mã thoát là 1", "More warnings than this make the exit code 1"}, 0,
                  kNoLimit);
    options.flag(
        "--exit-zero", c.exit_zero,
        {"Mã thoát 0 dù có phát hiện (không che mã 2, 3)", "Exit 0 in spite of findings (codes 2 and 3 stay)"});
    options.text("--as-of", as_of_,
                 {"Ngày đọc quy tắc (NNNN-TT-NN); mặc định: ngày ban hành kế hoạch",
                  "Read the rules at this date (YYYY-MM-DD); default: the plan’s own"},
                 kDate);
  }

  void declare_gate(Options& options) {
    CheckWishes& c = wishes_;
    options.text("--changed-since", c.gate.changed_since,
                 {"Chỉ tệp thay đổi từ bản git này; tất cả, nếu quy tắc thay đổi",
                  "Only files changed since this git revision; all where rules changed"},
                 kRevision);
    options.text("--waivers-from", c.gate.waivers_from,
                 {"Chỉ tính mục miễn áp dụng, danh sách có từ trước của bản git này",
                  "Only waivers and the baseline of this git revision count"},
                 kRevision);
    options.texts("--waivers", c.gate.waiver_files,
                  {"Tệp miễn áp dụng cho kế hoạch không được sửa", "File of waivers for plans one may not edit"},
                  kFile);
    options.text("--baseline", c.gate.baseline,
                 {"Tệp các phát hiện đã có từ trước", "File of findings that were there before"}, kFile);
    options.text("--today", today_,
                 {"Ngày xét hạn của mục miễn áp dụng; mặc định: như --as-of",
                  "The day at which waivers run out; default: as --as-of"},
                 kDate);
    options.text("--files-from", c.files_from,
                 {"Đọc danh sách tệp, mỗi dòng một tệp; - là đầu vào chuẩn",
                  "Read the list of files, one a line; - is standard input"},
                 kFile);
    options.flag("--allow-empty", c.allow_empty,
                 {"Không còn tệp nào để rà soát thì không coi là lỗi; thư mục trống vẫn là lỗi",
                  "No file left to check is no failure; an empty folder is one still"});
  }

  void declare_rest(Options& options) {
    CheckWishes& c = wishes_;
    options.flag("--no-waivers", no_waivers_, {"Bỏ qua mọi mục miễn áp dụng", "Ignore all waivers"});
    options.flag("--no-baseline", c.gate.no_baseline, {"Bỏ qua tệp --baseline", "Ignore the file of --baseline"});
    options.text("--stdin-filename,--stdin-filepath", c.stdin_filename,
                 {"Tên tệp hiển thị khi đọc từ -", "File name to show for -"}, kFile);
    options.text("--color", color_, {"Màu: auto, always, never", "Colour: auto, always, never"},
                 {"KHI", "WHEN", colors});
    options.flag("--no-color", no_color_, {"Không dùng màu", "No colour"});
    options.flag("--timing", c.timing,
                 {"In thời gian của từng bước, từng quy tắc ra luồng lỗi chuẩn",
                  "Say on standard error how long each step and each rule took"});
    options.text("--timing-file", c.timing_file,
                 {"Ghi thời gian của mọi bước, mọi quy tắc ra tệp, dạng JSON",
                  "Write the times of all steps and rules to a file, as JSON"},
                 kFile);
    options.flag("--cache", cache_,
                 {"Không xét lại kế hoạch đã rà soát với cùng nội dung, quy tắc, tham số (nhớ ở .rasoat-cache)",
                  "Judge no plan again whose text, rules and options are the same (kept in .rasoat-cache)"});
    options.text("--cache-dir", c.cache, {"Như --cache, nhớ ở thư mục này", "As --cache, kept in this folder"},
                 kFolder);
    options.flag("--no-cache", no_cache_, {"Xét lại mọi kế hoạch (mặc định)", "Judge every plan (default)"});
    declare_jobs(options, c.jobs);
    options.flag("--witness", witness_,
                 {"Đọc đối chứng bằng yaml-cpp (tự bật khi có ít tệp)",
                  "Read a second time with yaml-cpp (on by default for few files)"});
    options.flag("--no-witness", no_witness_, {"Không đọc đối chứng", "Do not read a second time"});
  }

  static std::vector<std::string> colors() { return {"auto", "always", "never"}; }

  CheckWishes wishes_;
  std::vector<std::string> formats_;
  std::string output_;
  std::string fail_on_;
  std::string as_of_, today_;
  std::string color_ = "auto";
  bool no_color_ = false, witness_ = false, no_witness_ = false, no_waivers_ = false;
  bool cache_ = false, no_cache_ = false;
};

}  // namespace

std::unique_ptr<Command> check_command() { return std::make_unique<CheckCommand>(); }

}  // namespace rasoat::app
