// `rasoat schema`: what editors know of our files, as JSON Schema.

#include "app/commands.h"
#include "app/output.h"
#include "app/plan_schema.h"
#include "app/rule_schema.h"
#include "app/unwritten.h"

namespace rasoat::app {
namespace {

enum class Subject : std::uint8_t { kPlan, kRule, kPack, kConfig };

reports::SchemaDocument schema_of(Subject subject, Lang lang) {
  switch (subject) {
    case Subject::kPlan:
      return plan_schema(lang);
    case Subject::kRule:
      return section_schema(rules::Section::kRule, {"Quy tắc", "Rule"}, lang);
    case Subject::kPack:
      return section_schema(rules::Section::kPack, {"Bộ quy tắc", "Rule pack"}, lang);
    case Subject::kConfig:
      return section_schema(rules::Section::kConfig, {"Cấu hình", "Configuration"}, lang);
  }
  return {};
}

class SchemaCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"schema", "luoc-do", {"Lược đồ JSON cho trình soạn thảo", "JSON Schema for editors"}};
  }

  void declare(Options& options) override {
    options.word("subject", subject_,
                 {"plan (kế hoạch), rule (quy tắc), pack (pack.yaml) hoặc config (cấu hình)",
                  "plan, rule, pack (pack.yaml) or config (configuration)"},
                 {"plan|rule|pack|config", "plan|rule|pack|config",
                  [] { return std::vector<std::string>{"plan", "rule", "pack", "config"}; }},
                 true);
    options.text("-o,--output,--output-file", output_, {"Ghi ra tệp", "Write to a file"}, kFile);
  }

  ExitCode run(Lang lang) override {
    const auto subject = choose<Subject>(
        lang, "schema", subject_,
        {{"plan", Subject::kPlan}, {"rule", Subject::kRule}, {"pack", Subject::kPack}, {"config", Subject::kConfig}});
    Output output(output_);
    output.stream() << reports::schema_text(schema_of(subject, lang));
    return close_output(output, {"không ghi được tệp", "the file could not be written"}, lang);
  }

 private:
  std::string subject_;
  std::string output_;
};

}  // namespace

std::unique_ptr<Command> schema_command() { return std::make_unique<SchemaCommand>(); }

}  // namespace rasoat::app
