#include "app/cli.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

#include "app/options.h"
#include "plans/text.h"

namespace rasoat::app {
namespace {

// A wrong word on the command line, ready to be printed.
struct UsageError {
  std::string text;
};

// The language must be known before the options are declared, because their help is worded in it.
Lang language_of(const std::vector<std::string>& arguments) {
  std::string_view wanted;
  if (const char* value = std::getenv("RASOAT_LANG")) wanted = value;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string_view word = arguments[i];
    if (word == "--lang" && i + 1 < arguments.size()) wanted = arguments[i + 1];
    if (word.starts_with("--lang=")) wanted = word.substr(7);
  }
  return wanted == "en" ? Lang::kEn : Lang::kVi;
}

template <typename Value>
using Choices = std::vector<std::pair<std::string_view, Value>>;

template <typename Value>
Value choose(Lang lang, std::string_view option, const std::string& word, const Choices<Value>& choices) {
  std::string known;
  for (const auto& [name, value] : choices) {
    if (name == word) return value;
    known += (known.empty() ? "" : ", ") + std::string(name);
  }
  throw UsageError{fmt::format("{} {}: “{}”. {}: {}", option, pick(lang, "không nhận giá trị", "does not take"), word,
                               pick(lang, "Chọn một trong", "Choose one of"), known)};
}

// The words of the command line before they are understood.
struct Words {
  CheckCommand check;
  ExplainCommand explain;
  RulesCommand rules;
  std::vector<std::string> formats;
  std::string output;
  std::string lang = "vi";
  std::string fail_on = "error";
  std::string as_of;
  std::string color = "auto";
  std::string page = "text";
  bool no_color = false, witness = false, no_witness = false, no_waivers = false;
};

class CommandLine {
 public:
  explicit CommandLine(Lang lang)
      : lang_(lang),
        app_(std::string(t("rasoat – rà soát kế hoạch hành động theo văn bản hướng dẫn",
                           "rasoat – checks action plans against a guidance document")),
             "rasoat") {
    app_.require_subcommand(1);
    app_.set_version_flag("--version", std::string("rasoat " RASOAT_VERSION),
                          std::string(t("Phiên bản", "The version")));
    dress(app_);
    app_.footer(std::string(
        t("Ví dụ:  rasoat check ke-hoach.yaml\nMã thoát: 0 đạt, 1 có lỗi, 2 sai tham số, 3 chưa kiểm tra được.",
          "Example:  rasoat check plan.yaml\nExit codes: 0 passed, 1 findings, 2 usage, 3 not verified.")));
    declare_check();
    declare_explain();
    declare_rules();
  }

  ExitCode run(std::vector<std::string> arguments) {
    std::reverse(arguments.begin(), arguments.end());  // CLI11 takes them from the back
    try {
      app_.parse(std::move(arguments));
      const Lang said = choose<Lang>(lang_, "--lang", words_.lang, {{"vi", Lang::kVi}, {"en", Lang::kEn}});
      if (check_->parsed()) return run_check(said);
      if (explain_->parsed()) return run_explain(said);
      words_.rules.rules.lang = said;
      return list_rules(words_.rules);
    } catch (const CLI::ParseError& error) {
      if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) return app_.exit(error);
      return refuse(explain_error(error));
    } catch (const UsageError& error) {
      return refuse(error.text);
    }
  }

 private:
  [[nodiscard]] std::string_view t(std::string_view vi, std::string_view en) const { return pick(lang_, vi, en); }

  ExitCode refuse(const std::string& text) const {
    fmt::print(stderr, "rasoat: {}\n{}\n", text,
               t("Xem cách dùng: rasoat --help, rasoat check --help", "See: rasoat --help, rasoat check --help"));
    return kUsage;
  }

  // CLI11 words its errors in English; the class says what went wrong, the text names the option.
  [[nodiscard]] std::string explain_error(const CLI::ParseError& error) const {
    if (lang_ == Lang::kEn) return error.what();
    const std::string kind = error.get_name();
    const auto colon = std::string_view(error.what()).find(": ");
    const std::string subject = colon == std::string::npos ? "" : std::string(error.what()).substr(colon + 2);
    if (kind == "ExtrasError") return "không hiểu tham số: " + subject;
    if (kind == "RequiredError") return "thiếu lệnh hoặc tham số bắt buộc (check, explain QUY-TẮC, rules)";
    if (kind == "ConversionError" || kind == "ValidationError")
      return "giá trị của tham số không đúng: " + std::string(error.what());
    if (kind == "ArgumentMismatch") return "tham số thiếu giá trị hoặc thừa giá trị: " + std::string(error.what());
    return std::string("tham số không hợp lệ: ") + error.what();
  }

  // What every level of the command line has: help in the right language.
  void dress(CLI::App& app) {
    app.option_defaults()->group(std::string(t("Tham số", "Options")));
    app.set_help_flag("-h,--help", std::string(t("Hướng dẫn sử dụng", "This help")));
    if (lang_ == Lang::kEn) return;
    const auto formatter = std::dynamic_pointer_cast<CLI::Formatter>(app.get_formatter());
    for (const auto& [word, vietnamese] :
         std::initializer_list<std::pair<const char*, const char*>>{{"Usage", "Cách dùng"},
                                                                    {"OPTIONS", "THAM SỐ"},
                                                                    {"Options", "Tham số"},
                                                                    {"Positionals", "Đối tượng"},
                                                                    {"SUBCOMMAND", "LỆNH"},
                                                                    {"SUBCOMMANDS", "LỆNH"},
                                                                    {"Subcommands", "Các lệnh"},
                                                                    {"Subcommand", "Lệnh"},
                                                                    {"REQUIRED", "bắt buộc"}}) {
      formatter->label(word, vietnamese);
    }
  }

  CLI::App* command(const char* name, const char* alias, std::string_view about) {
    CLI::App* sub = app_.add_subcommand(name, std::string(about))->alias(alias);
    dress(*sub);
    sub->set_version_flag("--version", std::string("rasoat " RASOAT_VERSION),
                          std::string(t("Phiên bản", "The version")));
    return sub;
  }

  void add_rule_options(CLI::App& app, RuleOptions& rules) {
    app.add_option(
           "--rules", rules.folders,
           std::string(t("Thư mục bộ quy tắc bổ sung hoặc thay thế", "Folder of rule packs that add or replace")))
        ->type_name(std::string(t("THƯ-MỤC", "DIR")))
        ->allow_extra_args(false);
    app.add_option("--pack", rules.packs, std::string(t("Chỉ dùng các bộ quy tắc này", "Use only these packs")))
        ->type_name(std::string(t("TÊN", "NAME")))
        ->allow_extra_args(false);
    app.add_option("--config", rules.config,
                   std::string(t("Tệp cấu hình: chế độ, tham số, mức độ của quy tắc",
                                 "Configuration file: profile, settings, severities of rules")))
        ->type_name(std::string(t("TỆP", "FILE")));
    app.add_option("--profile", rules.profile,
                   std::string(t("Chế độ rà soát: standard (mặc định), strict, advisory",
                                 "Way of checking: standard (default), strict, advisory")))
        ->type_name(std::string(t("TÊN", "NAME")));
    app.add_option("--lang", words_.lang,
                   std::string(t("Ngôn ngữ: vi (mặc định) hoặc en", "Language: vi (default) or en")))
        ->type_name("vi|en")
        ->envname("RASOAT_LANG");
  }

  void declare_check() {
    check_ = command("check", "kiem-tra", t("Rà soát kế hoạch (kiem-tra)", "Check plans (kiem-tra)"));
    CheckCommand& c = words_.check;
    const std::string file(t("TỆP", "FILE"));
    check_
        ->add_option("path", c.paths,
                     std::string(t("Tệp, thư mục, hoặc - (đầu vào chuẩn); mặc định: thư mục hiện tại",
                                   "Files, folders, or - (standard input); default: the current folder")))
        ->type_name(std::string(t("ĐƯỜNG-DẪN", "PATH")));
    check_
        ->add_option("-f,--format,--output-format", words_.formats,
                     std::string(t("Dạng báo cáo: text, json, sarif; DẠNG=TỆP để ghi ra tệp; dùng được nhiều lần",
                                   "Report format: text, json, sarif; FORMAT=FILE writes a file; repeatable")))
        ->type_name(std::string(t("DẠNG[=TỆP]", "FORMAT[=FILE]")))
        ->allow_extra_args(false);
    check_
        ->add_option("-o,--output,--output-file", words_.output,
                     std::string(t("Ghi báo cáo ra tệp", "Write the report to a file")))
        ->type_name(file);
    add_rule_options(*check_, c.rules);
    check_
        ->add_option("--fail-on,--fail-severity", words_.fail_on,
                     std::string(t("Mức làm mã thoát là 1: error (mặc định), warning, info, none",
                                   "Severity that makes the exit code 1: error (default), warning, info, none")))
        ->type_name(std::string(t("MỨC", "LEVEL")));
    check_
        ->add_option("--as-of", words_.as_of,
                     std::string(t("Đọc quy tắc tại ngày này (NNNN-TT-NN); mặc định: ngày ban hành kế hoạch",
                                   "Read the rules at this date (YYYY-MM-DD); default: the plan’s own")))
        ->type_name(std::string(t("NGÀY", "DATE")));
    check_
        ->add_option("--stdin-filename", c.stdin_filename,
                     std::string(t("Tên tệp hiển thị khi đọc từ -", "File name to show for -")))
        ->type_name(file);
    check_->add_flag("--witness", words_.witness,
                     std::string(t("Đọc đối chứng bằng yaml-cpp (tự bật khi có ít tệp)",
                                   "Read a second time with yaml-cpp (on by default for few files)")));
    check_->add_flag("--no-witness", words_.no_witness,
                     std::string(t("Không đọc đối chứng", "Do not read a second time")));
    check_
        ->add_option("--color", words_.color, std::string(t("Màu: auto, always, never", "Colour: auto, always, never")))
        ->type_name(std::string(t("KHI", "WHEN")));
    check_->add_flag("--no-color", words_.no_color, std::string(t("Không dùng màu", "No colour")));
    check_->add_flag("-q,--quiet", c.quiet,
                     std::string(t("Chỉ in phát hiện và kết luận", "Findings and verdicts only")));
    check_->add_flag("--show-info", c.show_info, std::string(t("In đầy đủ các lưu ý", "Show infos in full")));
    check_->add_flag("--show-waived", c.show_waived,
                     std::string(t("In cả phát hiện đã được miễn", "Show waived findings too")));
    check_->add_flag("--no-waivers", words_.no_waivers,
                     std::string(t("Bỏ qua mục mien_ap_dung của kế hoạch", "Ignore the waivers of the plans")));
    check_->add_flag("--exit-zero", c.exit_zero,
                     std::string(t("Mã thoát 0 dù có phát hiện (không che mã 2, 3)",
                                   "Exit 0 in spite of findings (codes 2 and 3 stay)")));
    check_
        ->add_option("-j,--jobs", c.jobs,
                     std::string(t("Số luồng; mặc định: số nhân của máy", "Threads; default: the number of cores")))
        ->type_name("N")
        ->check(CLI::Range(1u, 1024u));
  }

  void declare_explain() {
    explain_ =
        command("explain", "giai-thich", t("Giải thích một quy tắc (giai-thich)", "Explain a rule (giai-thich)"));
    explain_
        ->add_option("rule", words_.explain.rule,
                     std::string(t("Mã quy tắc, ví dụ work-without-lead", "The rule’s id, e.g. work-without-lead")))
        ->type_name(std::string(t("QUY-TẮC", "RULE")))
        ->required();
    explain_
        ->add_option("-f,--format", words_.page,
                     std::string(t("text (mặc định) hoặc markdown", "text (default) or markdown")))
        ->type_name(std::string(t("DẠNG", "FORMAT")));
    add_rule_options(*explain_, words_.explain.rules);
  }

  void declare_rules() {
    rules_ = command("rules", "quy-tac", t("Danh sách quy tắc (quy-tac)", "List the rules (quy-tac)"));
    add_rule_options(*rules_, words_.rules.rules);
  }

  [[nodiscard]] OutputTarget target_of(const std::string& word) const {
    const auto equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const std::optional<reports::Format> format = reports::find_format(name);
    if (!format) {
      Choices<int> known;
      for (const reports::FormatInfo& info : reports::formats()) known.emplace_back(info.name, 0);
      choose<int>(lang_, "--format", name, known);  // throws: the name is none of them
    }
    return {*format, equals == std::string::npos ? "" : word.substr(equals + 1)};
  }

  // Several reports may be asked for, but only one can go to standard output or to --output.
  [[nodiscard]] std::vector<OutputTarget> targets() const {
    std::vector<OutputTarget> targets;
    for (const std::string& word : words_.formats) targets.push_back(target_of(word));
    if (targets.empty()) targets.push_back({});
    const auto unplaced =
        std::count_if(targets.begin(), targets.end(), [](const OutputTarget& o) { return o.file.empty(); });
    if (unplaced > 1)
      throw UsageError{std::string(t("chỉ một báo cáo ra được màn hình; các báo cáo khác phải ghi DẠNG=TỆP",
                                     "only one report can go to standard output; write the others as FORMAT=FILE"))};
    if (!words_.output.empty() && unplaced == 0)
      throw UsageError{std::string(t("--output không có báo cáo nào để ghi", "--output has no report to write"))};
    for (OutputTarget& o : targets)
      if (o.file.empty()) o.file = words_.output;
    return targets;
  }

  ExitCode run_check(Lang lang) {
    CheckCommand& c = words_.check;
    c.rules.lang = lang;
    c.outputs = targets();
    c.fail_on = choose<FailOn>(
        lang, "--fail-on", words_.fail_on,
        {{"error", FailOn::kError}, {"warning", FailOn::kWarning}, {"info", FailOn::kInfo}, {"none", FailOn::kNone}});
    c.color = choose<Color>(lang, "--color", words_.color,
                            {{"auto", Color::kAuto}, {"always", Color::kAlways}, {"never", Color::kNever}});
    if (words_.no_color) c.color = Color::kNever;
    if (words_.witness) c.witness = Switch::kOn;
    if (words_.no_witness) c.witness = Switch::kOff;
    c.waivers = !words_.no_waivers;
    if (!words_.as_of.empty()) {
      c.as_of = rules::parse_iso_date(words_.as_of);
      if (!c.as_of)
        throw UsageError{fmt::format("--as-of: “{}” {}", words_.as_of,
                                     t("không phải ngày dạng 2026-11-23", "is not a date like 2026-11-23"))};
    }
    if (c.paths.empty()) c.paths = {"."};
    return check(c);
  }

  ExitCode run_explain(Lang lang) {
    words_.explain.rules.lang = lang;
    words_.explain.markdown = choose<bool>(lang, "--format", words_.page, {{"text", false}, {"markdown", true}});
    return explain(words_.explain);
  }

  Lang lang_;
  Words words_;
  CLI::App app_;
  CLI::App* check_ = nullptr;
  CLI::App* explain_ = nullptr;
  CLI::App* rules_ = nullptr;
};

}  // namespace

ExitCode run(const std::vector<std::string>& arguments) { return CommandLine(language_of(arguments)).run(arguments); }

}  // namespace rasoat::app
