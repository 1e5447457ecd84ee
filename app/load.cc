#include "app/load.h"

#include <fmt/format.h>

#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "app/tell.h"
#include "app/usage_words.h"
#include "plans/source_file.h"
#include "plans/text.h"

namespace rasoat::app {

void print_mistakes(const std::vector<rules::RuleError>& errors, Lang lang) {
  std::set<std::string> known;
  for (const rules::RuleError& error : errors) {
    std::string text =
        fmt::format("{}:{}:{}: {}\n", told(error.file), error.line, error.column, told(error.what.in(lang)));
    if (!error.excerpt.empty()) text += fmt::format("  | {}\n", told(error.excerpt));
    if (!error.help.empty()) text += fmt::format("  = {}\n", told(error.help.in(lang)));
    if (known.insert(text).second) tell_lines(text);
  }
}

std::shared_ptr<const rules::RuleSet> load(const Policy& policy, Lang lang) {
  rules::Loaded loaded = rules::load_rules(policy.load);
  print_mistakes(loaded.errors, lang);
  if (!loaded.errors.empty()) say_nothing_checked(lang);
  return loaded.rules;
}

void say_nothing_checked(Lang lang) {
  tell("{}\n", pick(lang, "Bộ quy tắc hoặc cấu hình có lỗi; chưa kiểm tra kế hoạch nào.",
                    "The rule packs or the configuration have errors; no plan was checked."));
}

void say_no_plans(Lang lang, const std::vector<std::string>& folders) {
  for (const std::string& folder : folders)
    complain(lang, folder, "không tìm thấy tệp kế hoạch (*.yaml, *.yml) nào; chưa kiểm tra gì",
             "no plan file (*.yaml, *.yml) found; nothing was checked");
}

void say_count(Lang lang, std::size_t count, std::string_view vi, std::string_view en) {
  if (count > 0) tell("rasoat: {} {}\n", count, pick(lang, vi, en));
}

void say_left_out(Lang lang, std::size_t excluded, std::size_t own) {
  say_count(lang, excluded, "tệp được bỏ qua vì cấu hình loại trừ (exclude).",
            "file(s) passed over: the configuration excludes them.");
  say_count(
      lang, own,
      "tệp được bỏ qua vì không phải kế hoạch mà là cấu hình, quy tắc, tệp miễn áp dụng hoặc danh sách phát hiện có từ "
      "trước.",
      "file(s) passed over: no plans, but a configuration, rules, waivers or a baseline.");
}

void say_idle_waivers(Lang lang, const std::vector<std::string>& places) {
  for (const std::string& place : places)
    complain(lang, place, "mục miễn áp dụng này không khớp tệp kế hoạch nào; hãy sửa “tep” hoặc xóa mục này.",
             "this waiver is for no plan there is; mend its “tep” or remove it.");
}

void say_not_taken(Lang lang, const Inputs& inputs) {
  say_count(lang, inputs.linked,
            "thư mục liên kết (symbolic link) không được xem bên trong; cần rà soát thì nêu thẳng đường dẫn.",
            "linked folder(s) not looked into; name them to have them checked.");
  say_count(lang, inputs.hidden,
            "tệp ẩn (tên tệp hoặc thư mục bắt đầu bằng dấu chấm) có vẻ là kế hoạch nhưng không được xem; cần rà soát "
            "thì nêu thẳng đường dẫn.",
            "hidden file(s) that look like plans not looked into; name them to have them checked.");
}

void say_documents(Lang lang, const Inputs& inputs) {
  say_count(
      lang, inputs.documents,
      "tệp không phải YAML (Word, PDF, Excel, .yaml.txt) không được xem; đơn vị chỉ gửi tệp như vậy được coi là chưa "
      "nộp.",
      "file(s) that are no YAML (Word, PDF, Excel, .yaml.txt) not looked into; a unit that sent nothing else counts as "
      "missing.");
}

std::string_view unreadable_words(const std::string& path, Lang lang) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored))
    return pick(lang, "không xem được bên trong thư mục", "the folder could not be looked into");
  return pick(lang, "không đọc được tệp", "the file cannot be read");
}

std::shared_ptr<const rules::RuleSet> load(const RuleOptions& options) {
  RuleOptions alone = options;
  alone.isolated = true;
  ConfigFinder finder(alone);
  const Policy& policy = finder.policy("");
  print_mistakes(finder.errors(), options.lang);
  if (finder.errors().empty()) return load(policy, options.lang);
  // The packs' own mistakes belong to the same answer.
  (void)load(policy, options.lang);
  return nullptr;
}

const rules::Rule* find_rule(const rules::RuleSet& rules, std::string_view id, Lang lang) {
  if (const rules::Rule* rule = rules.find(id)) return rule;
  const std::vector<std::string_view> ids = rules.ids();
  const std::string_view near = plans::nearest(id, ids);
  tell("{} “{}”.", pick(lang, "Không có quy tắc", "There is no rule"), id);
  tell("{}\n{}\n", did_you_mean(near, lang),
       pick(lang, "Xem danh sách bằng lệnh: rasoat rules", "List them with: rasoat rules"));
  return nullptr;
}

}  // namespace rasoat::app
