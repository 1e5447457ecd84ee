// `rasoat man [COMMAND…]`: manual pages, printed or, all of them, written to a folder.

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "app/commands.h"
#include "app/completions.h"
#include "app/man_page.h"
#include "app/output.h"
#include "app/unwritten.h"

namespace rasoat::app {
namespace {

class ManCommand : public Command {
 public:
  [[nodiscard]] CommandNames names() const override {
    return {"man", "huong-dan", {"Trang hướng dẫn của man", "Pages for man"}};
  }

  void declare(Options& options) override {
    options.words("command", command_,
                  {"Lệnh, ví dụ check hay new plan; không ghi thì là trang chung",
                   "A command, e.g. check or new plan; left out: the page of the program"},
                  {"LỆNH", "COMMAND", first_names});
    options.text("-o,--output", folder_, {"Ghi mọi trang vào thư mục này", "Write all pages to this folder"}, kFolder);
  }

  ExitCode run(Lang lang) override {
    const std::vector<CommandSheet> sheets = all_sheets();
    if (!folder_.empty()) return write_all(sheets, lang);
    if (command_.empty()) {
      print(program_man_page(sheets, lang));
      return kChecked;
    }
    const std::string wanted = joined(command_);
    const auto sheet = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const CommandSheet& one) { return one.name == wanted || one.alias == wanted; });
    if (sheet == sheets.end()) {
      std::vector<std::string_view> known;
      for (const CommandSheet& one : sheets) known.push_back(one.name);
      refuse_choice(lang, "man", wanted, known);
    }
    print(man_page(*sheet, lang));
    return kChecked;
  }

 private:
  static std::vector<std::string> first_names() {
    std::vector<std::string> names;
    for (const std::unique_ptr<Command>& command : all_commands()) {
      const std::string name = command->names().name;
      const std::string first = name.substr(0, name.find(' '));
      if (names.empty() || names.back() != first) names.push_back(first);
    }
    return names;
  }

  [[nodiscard]] ExitCode write_all(const std::vector<CommandSheet>& sheets, Lang lang) const {
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    bool written = write("rasoat.1", program_man_page(sheets, lang), lang);
    for (const CommandSheet& sheet : sheets) written = written && write(man_file(sheet), man_page(sheet, lang), lang);
    return written ? kChecked : kUsage;
  }

  [[nodiscard]] bool write(const std::string& name, const std::string& text, Lang lang) const {
    Output output((std::filesystem::path(folder_) / name).string());
    output.stream() << text;
    return close_output(output, {"không ghi được tệp", "the file could not be written"}, lang) == kChecked;
  }

  std::vector<std::string> command_;
  std::string folder_;
};

}  // namespace

std::unique_ptr<Command> man_command() { return std::make_unique<ManCommand>(); }

}  // namespace rasoat::app
