// `rasoat baseline update` and `rasoat baseline prune`: writes down the findings that a repository has, and later takes
// out those that are mended.
//
// Exit codes: 0 written; 2 a mistake in a file or a wrong word; 3 a plan could not be read: it is left out and named.

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <system_error>
#include <vector>

#include "app/baseline.h"
#include "app/commands.h"
#include "app/gate.h"
#include "app/inputs.h"
#include "app/load.h"
#include "app/new_file.h"
#include "app/tell.h"
#include "app/whole_path.h"
#include "plans/utf8.h"

namespace rasoat::app {
namespace {

class BaselineCommand : public Command {
 public:
  explicit BaselineCommand(bool prune) : prune_(prune) {}

  [[nodiscard]] CommandNames names() const override {
    if (prune_) {
      return {"baseline prune",
              "ton-dong don",
              {"Xóa những phát hiện đã khắc phục khỏi danh sách", "Take mended findings out of the baseline"}};
    }
    return {"baseline update",
            "ton-dong ghi",
            {"Ghi lại mọi phát hiện hiện có", "Write down all findings that are there now"}};
  }

  void declare(Options& options) override {
    options.words("path", paths_,
                  {"Tệp hoặc thư mục kế hoạch; mặc định: thư mục hiện tại",
                   "Files or folders of plans; default: the current folder"},
                  kPath);
    options.text("--baseline", wanted_,
                 {"Tệp danh sách; mặc định: theo cấu hình, hoặc rasoat-baseline.yaml",
                  "The file; default: of the configuration, else rasoat-baseline.yaml"},
                 kFile);
    app::declare(options, rules_);
    options.text("--as-of", as_of_,
                 {"Đọc quy tắc tại ngày này (NNNN-TT-NN); mặc định: ngày ban hành kế hoạch",
                  "Read the rules at this date (YYYY-MM-DD); default: the plan’s own"},
                 kDate);
  }

  ExitCode run(Lang lang) override {
    rules_.lang = lang;
    checker::CheckOptions options;
    options.as_of = date_of(lang, "--as-of", as_of_);
    if (paths_.empty()) paths_ = {"."};
    Inputs inputs = find_inputs(paths_);
    if (!name_baseline(inputs.files)) return kUsage;
    GateWishes wishes;
    wishes.baseline = baseline_.name;
    wishes.no_baseline = true;
    Gate gate(rules_, wishes);
    if (!gate.open(inputs.files) || !spares_files(gate)) return kUsage;
    say_not_taken(lang, inputs);
    if (!read_old()) return kUsage;
    ExitCode code = inputs.files.empty() || !inputs.empty.empty() ? kNotVerified : kChecked;
    say_no_plans(lang, inputs.empty);
    std::set<std::string> seen;
    for (std::size_t i = 0; i < inputs.files.size(); ++i) {
      const auto loaded = plans::SourceFile::load(inputs.files[i]);
      if (!loaded) {
        tell("rasoat: {}: {}\n", inputs.files[i], unreadable_words(inputs.files[i], lang));
        code = kNotVerified;
        continue;
      }
      const checker::Audit audit = gate.checker(i).check(std::make_shared<const plans::SourceFile>(*loaded),
                                                         gate.options(i, inputs.files[i], options));
      if (const std::string_view why = why_not_taken(audit, lang); !why.empty()) {
        tell("rasoat: {}: {}\n", inputs.files[i], why);
        code = kNotVerified;
      } else {
        take(audit);
      }
    }
    if (prune_) drop_gone();
    const ExitCode written = write_new_file(baseline_.name, baseline_text(baseline_), true, lang);
    if (written != kChecked) return written;
    say(lang);
    return code;
  }

 private:
  // Mistakes of the configurations are told by the gate. False after saying that they name several files.
  bool name_baseline(const std::vector<std::string>& files) {
    baseline_.name = wanted_;
    if (!wanted_.empty()) return true;
    ConfigFinder finder(rules_);
    std::set<std::string> named;
    for (const std::string& file : files) named.insert(finder.policy(file).baseline);
    if (named.size() > 1) {
      tell(
          "rasoat: {}\n",
          pick(
              rules_.lang,
              "các kế hoạch này có danh sách khác nhau theo cấu hình; chạy riêng cho từng thư mục, hoặc nêu --baseline",
              "the configurations of these plans name different baselines; run it folder by folder, or give "
              "--baseline"));
      return false;
    }
    baseline_.name = named.empty() || named.begin()->empty() ? std::string(kBaselineFile) : *named.begin();
    return true;
  }

  [[nodiscard]] bool spares_files(const Gate& gate) const {
    WrittenFiles written;
    written.add(baseline_.name);
    return gate.is_spared_by(written);
  }

  bool read_old() {
    if (!file_exists(baseline_.name)) {
      if (!prune_) return true;
      (void)refuse(baseline_.name, pick(rules_.lang, "không có danh sách này", "there is no such baseline"));
      return false;
    }
    std::vector<rules::RuleError> errors;
    const auto file = plans::SourceFile::load(baseline_.name);
    if (!file) {
      (void)refuse(baseline_.name, pick(rules_.lang, "không đọc được danh sách, hoặc không phải tệp",
                                        "the baseline cannot be read, or is no file"));
      return false;
    }
    baseline_ = read_baseline(baseline_.name, file->bytes(), errors);
    print_mistakes(errors, rules_.lang);
    return errors.empty();
  }

  // Of a plan that stays as the baseline has it, if it has it.
  static std::string_view why_not_taken(const checker::Audit& audit, Lang lang) {
    if (!audit.read_completely)
      return pick(lang, "không đọc được hết tệp; danh sách giữ nguyên như cũ đối với tệp này",
                  "the file could not be read to its end; the baseline stays as it was for it");
    if (plans::survey_utf8(audit.file).first_bad != plans::kWellFormed)
      return pick(lang, "tên tệp không phải UTF-8, không ghi được vào danh sách; hãy đổi tên tệp",
                  "the file’s name is not UTF-8 and cannot stand in the baseline; rename the file");
    return {};
  }

  void take(const checker::Audit& audit) {
    const BaselinePlan* old = baseline_.find(audit.file, audit.plan);
    if (prune_ && old == nullptr) return;
    BaselinePlan now = baseline_plan(baseline_, audit);
    if (prune_) {
      const std::set<std::string> known = old->fingerprints();
      std::erase_if(now.entries, [&](const BaselineEntry& entry) { return !known.contains(entry.fingerprint); });
    }
    if (old != nullptr) {
      keep_unjudged(*old, audit, now);
      before_ += old->entries.size();
      baseline_.erase(*old);
    }
    if (now.entries.empty()) return;
    after_ += now.entries.size();
    baseline_.add(std::move(now));
  }

  // Of plans that are there no more, by their path or elsewhere: a new one in that place is not to be let off.
  void drop_gone() {
    for (auto at = baseline_.plans().begin(); at != baseline_.plans().end();) {
      const BaselinePlan& plan = at->second;
      const bool gone = baseline_.is_gone(plan);
      if (gone) before_ += plan.entries.size();
      at = gone ? baseline_.erase(plan) : std::next(at);
    }
  }

  void say(Lang lang) const {
    tell("{}: {} {} {} {} {}\n", baseline_.name, after_, pick(lang, "phát hiện", "findings"),
         pick(lang, "(trước đó", "(before:"), before_, pick(lang, "phát hiện).", "findings)."));
  }

  bool prune_;
  RuleOptions rules_;
  std::string wanted_;  // --baseline
  std::vector<std::string> paths_;
  std::string as_of_;
  Baseline baseline_;
  std::size_t before_ = 0, after_ = 0;
};

}  // namespace

std::unique_ptr<Command> baseline_update_command() { return std::make_unique<BaselineCommand>(false); }
std::unique_ptr<Command> baseline_prune_command() { return std::make_unique<BaselineCommand>(true); }

}  // namespace rasoat::app
