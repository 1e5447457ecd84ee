// `rasoat new rule`: a rule to go on from, in the folder of its pack.

#include <filesystem>
#include <system_error>

#include "app/commands.h"
#include "app/completions.h"
#include "app/new_file.h"
#include "app/new_rule.h"
#include "app/tell.h"
#include "app/whole_path.h"
#include "rules/language/load_rule.h"
#include "rules/rule_pack.h"

namespace rasoat::app {
namespace {

namespace fs = std::filesystem;

// As a shell reads it back.
std::string for_shell(const std::string& word) {
  const bool plain = word.find_first_of(" \t\n'\"\\$`&|;<>()*?[]{}#~!") == std::string::npos;
  return plain ? word : quoted(word, R"('\'')");
}

class NewRuleCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"new rule", "quy-tac", {"Một quy tắc để sửa tiếp", "A rule to go on from"}};
  }

  void declare(Options& options) override {
    options.word("id", id_, {"Mã quy tắc, ví dụ work-without-partner", "The rule’s id, e.g. work-without-partner"},
                 {"MÃ", "ID"}, true);
    options.text("--pack", folder_,
                 {"Thư mục bộ quy tắc (mặc định: quy-tac); chưa có thì tạo",
                  "The pack’s folder (default: quy-tac); made if it is not there"},
                 kFolder);
    options.flag("--force", force_, {"Ghi đè tệp đã có", "Overwrite an existing file"});
  }

  ExitCode run(Lang lang) override {
    if (!rules::is_kebab_case(id_))
      return refuse(id_, pick(lang, "mã quy tắc viết thường, không dấu, nối bằng gạch ngang, ví dụ work-without-lead",
                              "a rule’s id is lower-case words joined by hyphens, such as work-without-lead"));
    const rules::Loaded known = rules::load_rules({});
    if (known.rules && known.rules->find(id_) != nullptr)
      return refuse(id_, pick(lang, "mã này đã thuộc một quy tắc có sẵn", "a rule of this id exists already"));
    const fs::path folder = plain_path(folder_);
    const std::string name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
    if (name.empty() || name == "." || name == "..")
      return refuse(folder_, pick(lang, "cần một thư mục có tên", "a folder with a name is needed"));
    return write(folder, name, lang);
  }

 private:
  ExitCode write(const fs::path& folder, const std::string& name, Lang lang) const {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return refuse(folder_, pick(lang, "không tạo được thư mục", "the folder could not be made"));
    const std::string pack = (folder / "pack.yaml").generic_string();
    if (!file_exists(pack)) {
      const ExitCode code = write_new_file(pack, new_pack(name, lang), false, lang);
      if (code != kChecked) return code;
    }
    const std::string file = (folder / (id_ + ".yaml")).generic_string();
    const ExitCode code = write_new_file(file, new_rule(id_, lang), force_, lang);
    if (code != kChecked) return code;
    tell("{} {}\n{} rasoat explain {} --rules {}\n", pick(lang, "Đã ghi", "Written:"), file,
         pick(lang, "Xem thử:", "Have a look:"), id_, for_shell(folder_));
    return kChecked;
  }

  std::string id_;
  std::string folder_ = "quy-tac";
  bool force_ = false;
};

}  // namespace

std::unique_ptr<Command> new_rule_command() { return std::make_unique<NewRuleCommand>(); }

}  // namespace rasoat::app
