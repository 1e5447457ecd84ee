// `rasoat registry show` and `rasoat registry check`: what the registry knows, and whether its files are sound.
//
// Exit codes: 0 found, or sound; 2 not in the registry, a mistake in its files, or a wrong word.

#include <fmt/format.h>

#include "app/commands.h"
#include "app/load.h"
#include "app/output.h"
#include "app/registry_text.h"
#include "app/tell.h"

namespace rasoat::app {
namespace {

// What both commands have in common: which files are read, and the form of the answer.
struct RegistryOptions {
  std::vector<std::string> folders;
  std::string format = "text";

  void declare(Options& options) {
    options.texts("--registry", folders,
                  {"Thư mục sổ tra cứu bổ sung hoặc thay thế", "Folder of registry files that add or replace"},
                  kFolder);
    options.text("-f,--format", format, {"text (mặc định) hoặc json", "text (default) or json"}, kTextOrJson);
  }
  [[nodiscard]] bool json(Lang lang) const {
    return choose<bool>(lang, "--format", format, {{"text", false}, {"json", true}});
  }
  [[nodiscard]] rules::LoadedRegistry load() const { return rules::load_registry({.folders = folders}); }
};

class RegistryShowCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"registry show",
            "so-tra-cuu xem",
            {"Tra cứu văn bản, cơ quan, địa danh, ký hiệu", "Look up documents, bodies, places, codes"}};
  }

  void declare(Options& options) override {
    options.word("what", question_.what,
                 {"Số ký hiệu, tên cơ quan, địa danh; hoặc documents, bodies, places, types, organs, terms, lexicons",
                  "A symbol, a body, a place; or documents, bodies, places, types, organs, terms, lexicons"},
                 {"GÌ", "WHAT",
                  [] {
                    return std::vector<std::string>{"documents", "bodies", "places",  "types",
                                                    "organs",    "terms",  "lexicons"};
                  }},
                 false);
    options.text("--as-of", as_of_, {"Xét tại ngày này (NNNN-TT-NN)", "Read at this date (YYYY-MM-DD)"}, kDate);
    options_.declare(options);
  }

  ExitCode run(Lang lang) override {
    question_.lang = lang;
    question_.json = options_.json(lang);
    question_.as_of = date_of(lang, "--as-of", as_of_);
    const rules::LoadedRegistry loaded = options_.load();
    print_mistakes(loaded.errors, lang);
    if (!loaded.registry) return kUsage;
    const RegistryAnswer answer = look_up(*loaded.registry, question_);
    if (answer.found) {
      print(answer.text);
    } else {
      tell_lines(answer.text);
    }
    return answer.found ? kChecked : kUsage;
  }

 private:
  RegistryOptions options_;
  RegistryQuestion question_;
  std::string as_of_;
};

class RegistryCheckCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"registry check",
            "so-tra-cuu kiem-tra",
            {"Tìm lỗi trong các tệp của sổ tra cứu", "Look for mistakes in the files of the registry"}};
  }

  void declare(Options& options) override { options_.declare(options); }

  ExitCode run(Lang lang) override {
    const bool json = options_.json(lang);
    const rules::LoadedRegistry loaded = options_.load();
    if (json) {
      print(fmt::format("{}\n", registry_check_json(loaded, lang)));
    } else {
      print_mistakes(loaded.errors, lang);
      if (loaded.registry)
        print(fmt::format("{}{}\n", registry_summary(*loaded.registry, lang),
                          pick(lang, "Sổ tra cứu không có lỗi.", "The registry has no mistakes.")));
    }
    return loaded.registry ? kChecked : kUsage;
  }

 private:
  RegistryOptions options_;
};

}  // namespace

std::unique_ptr<Command> registry_show_command() { return std::make_unique<RegistryShowCommand>(); }
std::unique_ptr<Command> registry_check_command() { return std::make_unique<RegistryCheckCommand>(); }

}  // namespace rasoat::app
