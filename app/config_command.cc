// `rasoat config show`: which settings hold for a plan, and where each comes from.
//
// Exit codes: 0 shown; 2 a mistake in a configuration or in what it names, or a plan that is not there.

#include <filesystem>
#include <system_error>

#include "app/commands.h"
#include "app/config_view.h"
#include "app/gate.h"
#include "app/load.h"
#include "app/output.h"
#include "app/tell.h"
#include "app/whole_path.h"

namespace rasoat::app {
namespace {

class ConfigShowCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"config show",
            "cau-hinh xem",
            {"Cấu hình nào áp dụng cho kế hoạch, từ đâu", "Which settings hold for a plan, and where they come from"}};
  }

  void declare(Options& options) override {
    options.word(
        "file", file_,
        {"Tệp kế hoạch, hoặc thư mục; mặc định: thư mục hiện tại", "A plan, or a folder; default: the current folder"},
        kFile, false);
    options.text("-f,--format", format_, {"text (mặc định) hoặc json", "text (default) or json"}, kTextOrJson);
    app::declare(options, rules_);
  }

  ExitCode run(Lang lang) override {
    rules_.lang = lang;
    const bool json = choose<bool>(lang, "--format", format_, {{"text", false}, {"json", true}});
    std::error_code ignored;
    const std::filesystem::path path = file_.empty() ? "." : file_;
    if (!std::filesystem::exists(path, ignored)) {
      complain(lang, path.generic_string(), "không có tệp này", "no such file");
      return kUsage;
    }
    std::string name = plain_path(path.string());
    if (std::filesystem::is_directory(path, ignored) && !name.ends_with('/')) name = name == "." ? "" : name + "/";
    if (!is_sound(name)) return kUsage;
    ConfigFinder finder(rules_);
    const Policy& policy = finder.policy(name);
    rules::LoadOptions untuned = policy.load;
    untuned.tunings.clear();
    const std::shared_ptr<const rules::RuleSet> tuned = load(policy, lang);
    const rules::Loaded standard = rules::load_rules(untuned);
    if (!tuned || !standard.rules) return kUsage;
    const ConfigView view = view_of(policy, *tuned, *standard.rules);
    print(json ? config_json(path.generic_string(), view) : harmless(config_text(path.generic_string(), view, lang)));
    return kChecked;
  }

 private:
  // A gate for that plan opens: all that its configuration names can be read.
  [[nodiscard]] bool is_sound(const std::string& name) const {
    GateWishes wishes;
    wishes.together = name;
    std::vector<std::string> none;
    return Gate(rules_, std::move(wishes)).open(none);
  }

  RuleOptions rules_;
  std::string file_, format_ = "text";
};

}  // namespace

std::unique_ptr<Command> config_show_command() { return std::make_unique<ConfigShowCommand>(); }

}  // namespace rasoat::app
