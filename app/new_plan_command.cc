// `rasoat new plan`: a plan to be filled in.

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "app/commands.h"
#include "app/load.h"
#include "app/new_file.h"
#include "app/new_plan.h"
#include "app/tell.h"
#include "app/usage_words.h"
#include "app/written_files.h"
#include "plans/format.h"
#include "plans/symbol.h"
#include "plans/text.h"

namespace rasoat::app {
namespace {

// The code that a word means; "" after saying what was wrong with it.
std::string code_of(std::string_view list, const std::string& word, Lang lang) {
  const std::string_view code = plans::canonical_code(list, word);
  if (!code.empty()) return std::string(code);
  std::string known;
  std::vector<std::string_view> codes;
  for (const plans::Code& one : plans::code_list(list)) {
    codes.push_back(one.code);
    known += fmt::format("\n  {:<30} {}", one.code, pick(lang, one.label_vi, one.label_en));
  }
  const std::string_view near = plans::nearest(plans::fold_key(word), codes);
  if (word.empty()) {
    tell("rasoat: {}.", pick(lang, "chưa nêu loại đơn vị (--unit-type)", "no unit type is given (--unit-type)"));
  } else {
    tell("rasoat: “{}”: {}.", word, pick(lang, "không có mã này", "there is no such code"));
  }
  tell_lines(fmt::format("{}\n{}{}\n", did_you_mean(near, lang), pick(lang, "Các mã:", "The codes:"), known));
  return "";
}

std::vector<std::string> codes_in(std::string_view list) {
  std::vector<std::string> codes;
  for (const plans::Code& one : plans::code_list(list)) codes.emplace_back(one.code);
  return codes;
}

std::string all_guidance(const rules::RuleSet& rules) {
  std::vector<std::string> symbols;
  for (const rules::RulePack& pack : rules.packs())
    symbols.insert(symbols.end(), pack.guidance.begin(), pack.guidance.end());
  return fmt::format("{}", fmt::join(symbols, ", "));
}

// The guidance asked for as a pack names it; without a word, that of the first pack that has one.
std::optional<std::string> guidance_of(const rules::RuleSet& rules, const std::string& word) {
  for (const rules::RulePack& pack : rules.packs())
    for (const std::string& symbol : pack.guidance)
      if (word.empty() || plans::same_symbol(symbol, word)) return symbol;
  return word.empty() ? std::optional<std::string>("") : std::nullopt;
}

class NewPlanCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"new plan", "ke-hoach", {"Mẫu kế hoạch để điền", "A plan to be filled in"}};
  }

  void declare(Options& options) override {
    options.text("--unit-type", unit_type_,
                 {"Loại đơn vị, ví dụ dang_uy_truong_vien; không ghi thì in danh sách",
                  "Unit type, e.g. dang_uy_truong_vien; left out: prints the list"},
                 {"MÃ", "CODE", [] { return codes_in("loai_don_vi"); }});
    options.text("--guidance", guidance_,
                 {"Văn bản hướng dẫn, ví dụ 149-HD/BTGTW (mặc định)", "The guidance, e.g. 149-HD/BTGTW (default)"},
                 {"SỐ-KÝ-HIỆU", "SYMBOL"});
    options.text("--system", system_,
                 {"Hệ thống: dang, nha_nuoc, mat_tran_doan_the, hoi; mặc định: theo loại đơn vị",
                  "System: dang, nha_nuoc, mat_tran_doan_the, hoi; default: the unit type’s"},
                 {"MÃ", "CODE", [] { return codes_in("he_thong"); }});
    options.text("--as-of", as_of_,
                 {"Quy tắc tại ngày này (NNNN-TT-NN); mặc định: mới nhất",
                  "The rules at this date (YYYY-MM-DD); default: the latest"},
                 kDate);
    options.text("-o,--output,--output-file", output_, {"Ghi ra tệp", "Write to a file"}, kFile);
    options.flag("--force", force_, {"Ghi đè tệp đã có", "Overwrite an existing file"});
    app::declare(options, rules_);
  }

  ExitCode run(Lang lang) override {
    NewPlan wanted{code_of("loai_don_vi", unit_type_, lang), "", "", std::nullopt, lang};
    if (wanted.unit_type.empty()) return kUsage;
    if (!system_.empty()) wanted.system = code_of("he_thong", system_, lang);
    if (wanted.system.empty() && !system_.empty()) return kUsage;
    wanted.as_of = date_of(lang, "--as-of", as_of_);
    rules_.lang = lang;
    WrittenFiles written;
    written.add(output_);
    if (!written.spare(rules_)) return kUsage;
    const std::shared_ptr<const rules::RuleSet> rules = load(rules_);
    if (!rules) return kUsage;
    const std::optional<std::string> guidance = guidance_of(*rules, guidance_);
    if (!guidance)
      return refuse(guidance_, fmt::format("{}: {}",
                                           pick(lang, "không có bộ quy tắc nào cho văn bản hướng dẫn này; đã có",
                                                "no rule pack speaks for this guidance; there are"),
                                           all_guidance(*rules)));
    wanted.guidance = *guidance;
    return write_new_file(output_, new_plan(rules, wanted), force_, lang);
  }

 private:
  RuleOptions rules_;
  std::string unit_type_;
  std::string guidance_;
  std::string system_;
  std::string as_of_;
  std::string output_;
  bool force_ = false;
};

}  // namespace

std::unique_ptr<Command> new_plan_command() { return std::make_unique<NewPlanCommand>(); }

}  // namespace rasoat::app
