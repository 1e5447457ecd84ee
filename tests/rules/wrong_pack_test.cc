// Twelve rule files with mistakes (tests/rules/wrong-pack), read together with their pack: what is said of them, and
// where.
#include "rules/rule_pack.h"
#include "tests/rules/rule_texts.h"

namespace rasoat::rules {
namespace {

struct Said {
  std::string_view place;  // file without .yaml, line, column
  std::string_view vi;     // passages of the sentence and its help
  std::string_view en;
};

constexpr Said kSaid[] = {
    {"One_Language:1:7", "Mã quy tắc “one-language” khác tên tệp “One_Language.yaml”",
     "The id “one-language” is not the file’s name"},
    {"One_Language:2:10", "Thiếu khóa “en”", "The key “en” is missing"},
    {"One_Language:2:32", "Có phải là “en”?", "There is no key “enn” here"},
    {"One_Language:10:9", "“remedy” viết sai dạng", "“remedy” has the wrong shape"},
    {"bad-pattern:10:43", "Mẫu sai cú pháp RE2 (missing ): ([a-z]+)",
     "The pattern is no RE2 pattern (missing ): ([a-z]+)"},
    {"bad-pattern:11:43", "Mẫu quá lớn để chạy nhanh", "The pattern is too large to be fast"},
    {"false-quote:6:66", "Đoạn trích không có nguyên văn trong 1-HD/BTGTW", "The quote does not stand in 1-HD/BTGTW"},
    {"false-quote:6:100", "Cần viết một ngày có thật", "It must be a date that exists"},
    {"misspelt-key:1:1", "Thiếu khóa “severity”", "The key “severity” is missing"},
    {"misspelt-key:4:1", "Có phải là “severity”?", "Did you mean “severity”?"},
    {"no-examples:13:5", "Thiếu ví dụ loại “holds”", "An example of the kind “holds” is missing"},
    {"no-examples:13:5", "Thiếu ví dụ loại “not_applicable”", "An example of the kind “not_applicable” is missing"},
    {"no-examples:14:9", "không có vị trí “nhiem_vu[0].cong_viecs[0]”", "has no place “nhiem_vu[0].cong_viecs[0]”"},
    {"not-yaml:4:9", "Thiếu dấu cách sau dấu hai chấm của “severity”",
     "A blank is missing after the colon of “severity”"},
    {"two-operators:8:29", "Mỗi điều kiện chỉ có một phép", "A condition has one operator; here are several"},
    {"two-operators:9:7", "Điều kiện trống", "The condition is empty"},
    {"two-operators:13:5", "Thiếu ví dụ loại “not_applicable”", "An example of the kind “not_applicable” is missing"},
    {"unbound-name:9:29", "Có phải là “missing”?", "Nothing binds {mising}"},
    {"unbound-name:9:45", "Câu có dấu ngoặc { } viết không đúng", "The wording’s braces are wrong"},
    {"unknown-field:8:53", "Định dạng kế hoạch không có “chu_chi” trong công việc", "Did you mean “chu_tri”?"},
    {"unknown-field:9:14", "“noi_dung” chỉ là chữ, bên trong không có “chu_tri”", "“noi_dung” is a plain text"},
    {"unknown-names:10:23", "Bộ quy tắc không có danh mục “task_group”", "Did you mean “task_groups”?"},
    {"unknown-names:11:44", "Bộ quy tắc không có danh sách cụm từ “group_word”", "Did you mean “group_words”?"},
    {"unknown-names:12:26", "Bộ quy tắc không có văn bản “2-HD/BTGTW”", "Did you mean “1-HD/BTGTW”?"},
    {"unknown-native:8:8", "“check” cần đúng một trong ba", "“check” needs one of “native”, “reserved” and"},
    {"unknown-native:8:18", "Không có phép kiểm tra “no-such-check”", "There is no native check “no-such-check”"},
    {"unknown-native:8:43", "“reserved” chỉ dùng trong bộ dinh-dang", "“reserved” belongs to pack dinh-dang only"},
    {"unknown-words:4:11", "Có phải là “error”?", "There is no severity “eror”"},
    {"unknown-words:6:17", "Có phải là “van_ban”?", "There is no strength “van-ban”"},
    {"unknown-words:8:36", "Có phải là “tinh_uy”?", "has no code “tinh_ui”"},
    {"unknown-words:9:12", "Có phải là “exists”?", "There is no condition “exist”"},
    {"unknown-words:13:5", "Thiếu ví dụ loại “not_applicable”", "An example of the kind “not_applicable” is missing"},
};

std::string place_of(const RuleError& error) {
  const std::size_t begin = error.file.rfind('/') + 1;
  return error.file.substr(begin, error.file.rfind(".yaml") - begin) + ":" + std::to_string(error.line) + ":" +
         std::to_string(error.column);
}

}  // namespace

TEST_CASE("every mistake of every file is told at once, where it is and in words to act on") {
  const Loaded loaded = load_rules({{std::string(RASOAT_SOURCE_DIR) + "/tests/rules/wrong-pack"}, {}, false});
  CHECK_FALSE(loaded.rules);
  std::string all;
  for (const RuleError& error : loaded.errors) all += place_of(error) + " " + error.what.vi + "\n";
  INFO(all);
  REQUIRE(loaded.errors.size() == std::size(kSaid));
  for (std::size_t i = 0; i < loaded.errors.size(); ++i) {
    const RuleError& error = loaded.errors[i];
    CHECK(place_of(error) == kSaid[i].place);
    CHECK_THAT(error.what.vi + " " + error.help.vi, Catch::Contains(std::string(kSaid[i].vi)));
    CHECK_THAT(error.what.en + " " + error.help.en, Catch::Contains(std::string(kSaid[i].en)));
    CHECK_FALSE(error.excerpt.empty());
  }
}

}  // namespace rasoat::rules
