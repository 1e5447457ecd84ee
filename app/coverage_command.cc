// `rasoat coverage`: which rules answer which clause, and what is left to a reader.

#include "app/commands.h"
#include "app/load.h"
#include "app/output.h"
#include "app/unwritten.h"
#include "app/written_files.h"
#include "checker/coverage.h"
#include "reports/coverage_report.h"

namespace rasoat::app {
namespace {

class CoverageCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"coverage",
            "do-phu",
            {"Điểm nào của văn bản do quy tắc nào xét, phần nào do người đọc",
             "Which rules answer which clause, and what is left to a reader"}};
  }

  void declare(Options& options) override {
    options.text("-f,--format", format_,
                 {"text (mặc định), csv, markdown hoặc json", "text (default), csv, markdown or json"},
                 {"DẠNG", "FORMAT", [] { return std::vector<std::string>{"text", "csv", "markdown", "json"}; }});
    options.text("-o,--output,--output-file", file_, {"Ghi ra tệp", "Write to a file"}, kFile);
    app::declare(options, rules_);
  }

  ExitCode run(Lang lang) override {
    using enum reports::CoverageFormat;
    const auto format = choose<reports::CoverageFormat>(
        lang, "--format", format_, {{"text", kText}, {"csv", kCsv}, {"markdown", kMarkdown}, {"json", kJson}});
    rules_.lang = lang;
    WrittenFiles written;
    written.add(file_);
    if (!written.spare(rules_)) return kUsage;
    const std::shared_ptr<const rules::RuleSet> rules = load(rules_);
    if (!rules) return kUsage;
    const checker::RuleTable table(rules);
    Output output(file_);
    output.stream() << reports::coverage_report(checker::coverage_of(table, rules_.packs), format, lang);
    return close_output(output, {"không ghi được", "could not be written"}, lang);
  }

 private:
  RuleOptions rules_;
  std::string format_ = "text";
  std::string file_;
};

}  // namespace

std::unique_ptr<Command> coverage_command() { return std::make_unique<CoverageCommand>(); }

}  // namespace rasoat::app
