// `rasoat exam [PACK…]`: do the rules answer their own examples as these expect, and is every condition tried by one?
//
// Exit codes: 0 all agreed and no survivor; 1 otherwise; 2 usage or a broken pack; 3 no rule was examined.

#include <fmt/format.h>

#include <filesystem>
#include <system_error>

#include "app/commands.h"
#include "app/load.h"
#include "app/output.h"
#include "checker/exam.h"
#include "reports/exam_report.h"

namespace rasoat::app {
namespace {

namespace fs = std::filesystem;

class ExamCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"exam", "khao-thi", {"Thử quy tắc bằng ví dụ của chính nó", "Try rules on their own examples"}};
  }

  void declare(Options& options) override {
    options.words("pack", packs_,
                  {"Tên hoặc thư mục bộ quy tắc; mặc định: tất cả", "Names or folders of rule packs; default: all"},
                  {"BỘ", "PACK"});
    options.text("--only", only_, {"Chỉ thử quy tắc này", "Try this rule only"}, {"QUY-TẮC", "RULE", rule_ids});
    options.flag("--no-mutants", no_mutants_, {"Không thử đổi từng điều kiện", "Do not try changed conditions"});
    options.text("-f,--format", format_, {"text (mặc định) hoặc json", "text (default) or json"}, kTextOrJson);
    app::declare(options, rules_);
  }

  ExitCode run(Lang lang) override {
    const bool json = choose<bool>(lang, "--format", format_, {{"text", false}, {"json", true}});
    rules_.lang = lang;
    for (const std::string& pack : packs_) name_pack(pack);
    const std::shared_ptr<const rules::RuleSet> rules = load(rules_);
    if (!rules || !fits_all_packs()) return kUsage;
    if (!only_.empty() && find_rule(*rules, only_, lang) == nullptr) return kUsage;
    const checker::Exam exam = checker::examine(rules, {rules_.packs, only_, !no_mutants_});
    print(json ? reports::exam_json(exam, RASOAT_VERSION) : reports::exam_text(exam, lang));
    if (exam.rules() == 0) return kNotVerified;
    return exam.passed() ? kChecked : kFindings;
  }

 private:
  // An id that a pack beside those examined has already is refused here as it is by `check`.
  [[nodiscard]] bool fits_all_packs() const {
    if (rules_.folders.empty()) return true;
    RuleOptions all = rules_;
    all.packs.clear();
    return load(all) != nullptr;
  }

  // A folder is loaded, and examined, like a pack that is named.
  void name_pack(const std::string& pack) {
    std::error_code error;
    if (!fs::is_directory(pack, error)) return rules_.packs.push_back(pack);
    rules_.folders.push_back(pack);
    for (std::string& name : rules::pack_names(pack)) rules_.packs.push_back(std::move(name));
  }

  RuleOptions rules_;
  std::vector<std::string> packs_;
  std::string only_;
  std::string format_ = "text";
  bool no_mutants_ = false;
};

}  // namespace

std::unique_ptr<Command> exam_command() { return std::make_unique<ExamCommand>(); }

}  // namespace rasoat::app
