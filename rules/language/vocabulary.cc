#include "rules/language/vocabulary.h"

namespace rasoat::rules {
namespace {

using enum Shape;
constexpr Section kNo = Section::kNone;

constexpr Key kPackKeys[] = {
    {"pack", kText, true, kNo, "", "tên bộ quy tắc, đúng tên thư mục", "the pack’s name, equal to its folder’s"},
    {"version", kText, true, kNo, "", "phiên bản, ví dụ 1.0.0", "its version, such as 1.0.0"},
    {"title", kMapping, true, Section::kWording, "", "tên gọi đầy đủ", "its full name"},
    {"guidance", kTexts, false, kNo, "", "số ký hiệu hướng dẫn mà bộ áp dụng; bỏ trống: mọi kế hoạch",
     "symbols of the guidance it speaks for; left out: every plan"},
    {"documents", kNamed, false, Section::kKnownDocument, "", "các văn bản mà căn cứ được dẫn",
     "the documents that a basis may name"},
    {"clauses", kNamed, false, Section::kClause, "", "các điểm của từng văn bản, theo thứ tự",
     "the clauses of each document, in order"},
    {"lists", kNamed, false, Section::kCodeEntry, "", "danh mục mã cho “covers”", "lists of codes for “covers”"},
    {"lexicons", kNamedTexts, false, kNo, "", "danh sách cụm từ cho “mentions”", "lists of phrases for “mentions”"},
    {"settings", kNamed, false, Section::kSetting, "", "tham số mà cấu hình được đổi, viết $tên trong quy tắc",
     "thresholds and lists that a configuration may change, written $name in rules"},
    {"profiles", kNamed, false, Section::kProfile, "", "các chế độ rà soát khác chế độ chuẩn",
     "ways of checking other than the standard one"},
};
constexpr std::string_view kSeverityOrOff = "error warning info off";
constexpr Key kSettingKeys[] = {
    {"vi", kText, true, kNo, "", "tham số này là gì", "what it is, in Vietnamese"},
    {"en", kText, true, kNo, "", "tham số này là gì, bằng tiếng Anh", "what it is, in English"},
    {"value", kTexts, true, kNo, "", "giá trị chuẩn: một số nguyên, hoặc một danh sách",
     "the standard value: a whole number, or a list"},
    {"tighter", kWord, true, kNo, "higher lower", "giá trị nào chặt hơn: higher (lớn hơn, nhiều mục hơn) hoặc lower",
     "which value asks more of a plan: higher (greater, more entries) or lower"},
};
constexpr Key kProfileKeys[] = {
    {"vi", kText, true, kNo, "", "tên gọi", "its name in Vietnamese"},
    {"en", kText, true, kNo, "", "tên gọi tiếng Anh", "its name in English"},
    {"rules", kNamedWords, false, kNo, kSeverityOrOff, "mức độ của từng quy tắc, hoặc off",
     "the severity of each rule, or off"},
    {"settings", kNamedTexts, false, kNo, "", "giá trị của từng tham số", "the value of each setting"},
};
constexpr Key kProfileKey = {"profile",
                             kText,
                             false,
                             kNo,
                             "",
                             "chế độ: standard, hoặc tên ở “profiles” của bộ quy tắc",
                             "the profile: standard, or a name from the packs’ “profiles”"};
constexpr Key kSeveritiesKey = {"rules",
                                kNamedWords,
                                false,
                                kNo,
                                kSeverityOrOff,
                                "mức độ của từng quy tắc, hoặc off",
                                "the severity of each rule, or off"};
constexpr Key kValuesKey = {
    "settings", kNamedTexts, false, kNo, "", "giá trị của từng tham số", "the value of each setting"};
constexpr Key kConfigKeys[] = {
    {"extends", kTexts, false, kNo, "", "các tệp cấu hình đọc trước; tệp này đè lên",
     "configuration files read first; this one overrides them"},
    kProfileKey,
    kSeveritiesKey,
    kValuesKey,
    {"mandatory", kTexts, false, kNo, "", "các quy tắc mà cấp dưới không được miễn, tắt hay nới",
     "rules that lower levels may neither waive nor loosen"},
    {"overrides", kMappings, false, Section::kConfigOverride, "",
     "phần riêng cho một số kế hoạch; mục sau đè mục trước", "what holds for some plans only; later ones win"},
    {"exclude", kTexts, false, kNo, "", "mẫu đường dẫn không rà soát, như trong .gitignore",
     "patterns of paths not to be checked, as in .gitignore"},
    {"fail_on", kWord, false, kNo, "error warning info none", "mức làm mã thoát là 1",
     "the severity that makes the exit code 1"},
    {"guidances", kTexts, false, kNo, "", "văn bản hướng dẫn mà mọi kế hoạch phải được xét theo, ít nhất một",
     "the guidances of which every plan must be held against one at least"},
    {"rule_folders", kTexts, false, kNo, "", "thư mục bộ quy tắc bổ sung hoặc thay thế",
     "folders of rule packs that add or replace"},
    {"packs", kTexts, false, kNo, "", "chỉ dùng các bộ quy tắc này", "use only these packs"},
    {"registry", kTexts, false, kNo, "", "thư mục sổ tra cứu bổ sung hoặc thay thế",
     "folders of registry files that add or replace"},
    {"waivers", kTexts, false, kNo, "", "tệp miễn áp dụng cho các kế hoạch không được sửa",
     "files of waivers for plans that may not be edited"},
    {"baseline", kText, false, kNo, "", "tệp các phát hiện đã có từ trước",
     "the file of findings that were there before"},
};
constexpr Key kConfigOverrideKeys[] = {
    {"files", kTexts, true, kNo, "", "mẫu đường dẫn, như trong .gitignore", "patterns of paths, as in .gitignore"},
    kProfileKey,
    kSeveritiesKey,
    kValuesKey,
};
constexpr Key kWaiverFileKeys[] = {
    {"mien_ap_dung", kAnyMappings, true, Section::kWaiver, "", "các mục miễn áp dụng", "the waivers"},
};
constexpr Key kWaiverKeys[] = {
    {"tep", kTexts, true, kNo, "", "mẫu đường dẫn của kế hoạch, như trong .gitignore",
     "patterns of the plans’ paths, as in .gitignore"},
    {"quy_tac", kText, true, kNo, "", "mã quy tắc", "the rule"},
    {"vi_tri", kText, false, kNo, "", "chỗ trong kế hoạch; bỏ trống: cả kế hoạch",
     "the place in the plan; left out: the whole of it"},
    {"ly_do", kText, true, kNo, "", "lý do", "the reason"},
    {"nguoi_duyet", kText, true, kNo, "", "người duyệt", "who approved it"},
    {"den_ngay", kText, false, kNo, "", "ngày hết hạn", "when it ends"},
};
constexpr Key kBaselineKeys[] = {
    {"baseline", kCount, true, kNo, "", "phiên bản của dạng tệp: 1", "the version of the form: 1"},
    {"plans", kAnyMappings, false, Section::kBaselinePlan, "", "các kế hoạch có phát hiện",
     "the plans that have findings"},
};
constexpr Key kBaselinePlanKeys[] = {
    {"file", kText, true, kNo, "", "đường dẫn của kế hoạch", "the plan’s path"},
    {"symbol", kText, false, kNo, "", "số ký hiệu", "its symbol"},
    {"issuer", kText, false, kNo, "", "cơ quan ban hành", "who issued it"},
    {"findings", kTexts, true, kNo, "", "dấu vân, quy tắc và chỗ của từng phát hiện",
     "fingerprint, rule and place of each finding"},
};
constexpr Key kKnownDocumentKeys[] = {
    {"vi", kText, true, kNo, "", "tên văn bản bằng tiếng Việt", "its name in Vietnamese"},
    {"en", kText, true, kNo, "", "tên văn bản bằng tiếng Anh", "its name in English"},
    {"date", kDate, false, kNo, "", "ngày ban hành", "its date"},
    {"text", kText, false, kNo, "", "tệp toàn văn trong thư mục text/", "the file of its text, in text/"},
};
constexpr Key kCodeEntryKeys[] = {
    {"code", kText, true, kNo, "", "mã", "the code"},
    {"vi", kText, true, kNo, "", "tên gọi tiếng Việt", "its name in Vietnamese"},
    {"en", kText, true, kNo, "", "tên gọi tiếng Anh", "its name in English"},
};
constexpr Key kClauseKeys[] = {
    {"code", kText, true, kNo, "", "số của điểm, ví dụ III.1a", "the clause’s number, such as III.1a"},
    {"vi", kText, true, kNo, "", "tên ngắn bằng tiếng Việt", "a short title in Vietnamese"},
    {"en", kText, true, kNo, "", "tên ngắn bằng tiếng Anh", "a short title in English"},
    {"number", kText, false, kNo, "", "số in trong văn bản, khi khác mã",
     "its number as printed, where that is not the code"},
    {"quote", kTexts, false, kNo, "", "nguyên văn, một hoặc nhiều đoạn; bắt buộc khi bộ có toàn văn",
     "its wording, one passage or several; needed where the pack ships the text"},
    {"addressee", kMapping, false, Section::kWording, "", "điểm này giao cho ai; bỏ trống: mọi đơn vị",
     "whom it binds; left out: every unit"},
    {"reader", kMapping, false, Section::kWording, "",
     "phần mà máy không xét được, vì sao; bắt buộc khi chưa có quy tắc",
     "what a machine cannot judge of it, and why; needed where no rule rests on it"},
};
constexpr Key kRuleKeys[] = {
    {"rule", kText, true, kNo, "", "mã quy tắc, đúng tên tệp", "the rule’s id, equal to the file’s name"},
    {"formerly", kTexts, false, kNo, "", "các mã cũ", "older ids"},
    {"status", kWord, false, kNo, "stable preview optional retired",
     "stable: đang dùng (mặc định); preview: dùng thử, chỉ lưu ý; optional: chỉ xét khi cấu hình cho nó một mức; "
     "retired: thôi dùng",
     "stable (default); preview: shown, decides nothing; optional: judged only when a configuration gives it a "
     "severity; retired: no longer judged"},
    {"mandatory", kFlag, false, kNo, "", "true: không được miễn, không được nới trong cấu hình",
     "true: neither waived nor loosened by a configuration"},
    {"title", kMapping, true, Section::kWording, "", "điều phải bảo đảm, một câu", "what must hold, one sentence"},
    {"because", kMapping, true, Section::kWording, "", "vì sao, một đoạn", "why, a paragraph"},
    {"severity", kSeverity, true, kNo, "", "mức độ", "how severe a breach is"},
    {"severity_when", kMappings, false, Section::kSeverityCase, "", "mức độ khác trong từng trường hợp",
     "another severity in some cases"},
    {"basis", kMappings, true, Section::kBasis, "", "căn cứ", "what the rule rests on"},
    {"in_force", kMapping, false, Section::kPeriod, "", "thời gian quy tắc có hiệu lực", "when the rule is in force"},
    {"applies_to", kMapping, false, Section::kApplicability, "", "kế hoạch nào phải theo", "which plans it speaks for"},
    {"for_each", kText, false, kNo, "", "xét từng phần nào; bỏ trống: cả kế hoạch", "the subjects; left out: the plan"},
    {"when", kCondition, false, kNo, "", "chỉ xét khi điều kiện này đúng", "the rule applies only where this is true"},
    {"require", kCondition, false, kNo, "", "điều phải đúng", "what must be true"},
    {"check", kMapping, false, Section::kCheck, "", "phép kiểm tra viết bằng mã, thay cho “require”",
     "a check in code, instead of “require”"},
    {"at", kPath, false, kNo, "", "chỉ vào đâu khi có lỗi", "where to point"},
    {"say", kMapping, true, Section::kWording, "", "lỗi ở đây là gì", "what is wrong here"},
    {"remedy", kMapping, true, Section::kWording, "", "phải viết thế nào", "what to write instead"},
    {"explains", kTexts, false, kNo, "", "các quy tắc cùng bộ mà lỗi này là nguyên nhân: khi đó chúng không báo",
     "rules of the pack of whose breaches this one is the cause: they are then not told"},
    {"tags", kTexts, false, kNo, "", "mã điều khoản và nhãn", "clause ids and labels"},
    {"examples", kMappings, true, Section::kExample, "", "ví dụ đúng và sai",
     "examples that hold and that break the rule"},
};
constexpr Key kWordingKeys[] = {
    {"vi", kText, true, kNo, "", "câu tiếng Việt", "the wording in Vietnamese"},
    {"en", kText, true, kNo, "", "câu tiếng Anh", "the wording in English"},
};
constexpr Key kSeverityCaseKeys[] = {
    {"is", kSeverity, true, kNo, "", "mức độ trong trường hợp này", "the severity in this case"},
    {"from", kDate, false, kNo, "", "từ ngày", "from this date"},
    {"until", kDate, false, kNo, "", "đến hết ngày", "until this date"},
    {"draft", kFlag, false, kNo, "", "true: chỉ dự thảo", "true: drafts only"},
    {"unit_types", kCodes, false, kNo, "loai_don_vi", "loại đơn vị", "unit types"},
};
constexpr Key kBasisKeys[] = {
    {"strength", kStrength, true, kNo, "", "căn cứ thuộc loại nào", "what kind of basis it is"},
    {"document", kText, false, kNo, "", "số ký hiệu, có trong “documents” của pack.yaml",
     "a symbol of the pack’s documents"},
    {"clause", kTexts, false, kNo, "", "điểm, mục; một hoặc nhiều mã đã khai ở “clauses” của pack.yaml",
     "the clause, or several; codes that pack.yaml’s “clauses” declare"},
    {"quote", kText, false, kNo, "", "nguyên văn đoạn trích", "the passage, verbatim"},
    {"from", kDate, false, kNo, "", "có hiệu lực từ ngày", "in force from"},
    {"until", kDate, false, kNo, "", "có hiệu lực đến hết ngày", "in force until"},
    {"note", kMapping, false, Section::kWording, "", "ghi chú; bắt buộc với thông lệ", "a note; practice needs one"},
};
constexpr Key kPeriodKeys[] = {
    {"from", kDate, false, kNo, "", "từ ngày", "from this date"},
    {"until", kDate, false, kNo, "", "đến hết ngày", "until this date"},
};
constexpr Key kApplicabilityKeys[] = {
    {"unit_types", kCodes, false, kNo, "loai_don_vi", "chỉ các loại đơn vị này", "these unit types only"},
    {"except_unit_types", kCodes, false, kNo, "loai_don_vi", "trừ các loại đơn vị này", "not these unit types"},
    {"systems", kCodes, false, kNo, "he_thong", "chỉ các hệ thống này", "these systems only"},
    {"except_systems", kCodes, false, kNo, "he_thong", "trừ các hệ thống này", "not these systems"},
    {"types", kCodes, false, kNo, "loai", "chỉ các loại văn bản này", "these document types only"},
    {"draft", kFlag, false, kNo, "", "true: chỉ dự thảo; false: chỉ văn bản đã ban hành",
     "true: drafts only; false: issued plans only"},
};
constexpr Key kCheckKeys[] = {
    {"native", kText, false, kNo, "", "tên phép kiểm tra viết bằng mã", "the name of a check in code"},
    {"with", kNamedTexts, false, kNo, "", "tham số của phép kiểm tra", "its settings"},
    {"reserved", kText, false, kNo, "", "mã lỗi định dạng, chỉ trong bộ dinh-dang",
     "a fault id, in pack dinh-dang only"},
    {"portfolio", kText, false, kNo, "", "mã việc thẩm định nhiều kế hoạch, chỉ trong bộ tham-dinh",
     "the id of what an audit of many plans finds, in pack tham-dinh only"},
};
constexpr Key kExampleKeys[] = {
    {"holds", kPlan, false, kNo, "", "kế hoạch đúng", "a plan that keeps the rule"},
    {"broken", kPlan, false, kNo, "", "kế hoạch sai", "a plan that breaks it"},
    {"not_applicable", kPlan, false, kNo, "", "kế hoạch mà quy tắc không áp dụng",
     "a plan that the rule does not speak for"},
    {"undecided", kPlan, false, kNo, "", "kế hoạch chưa kết luận được", "a plan that cannot be judged"},
    {"broken_text", kText, false, kNo, "", "nguyên văn tệp sai", "a raw file that breaks it"},
    {"holds_text", kText, false, kNo, "", "nguyên văn tệp đúng", "a raw file that keeps it"},
    {"at", kTexts, false, kNo, "", "vị trí lỗi, ví dụ nhiem_vu[0].nhom",
     "the place of each finding, such as nhiem_vu[0].nhom"},
    {"at_line", kCount, false, kNo, "", "dòng có lỗi trong tệp nguyên văn", "the line of the finding in a raw file"},
    {"say", kText, false, kNo, "", "đoạn mà câu báo lỗi tiếng Việt phải có",
     "a passage that the Vietnamese message must hold"},
};
// Longer wordings before those they begin with.
constexpr Selector kSelectors[] = {
    {"plan", Root::kPlan, plans::Block::kPlan, "cả kế hoạch", "the plan"},
    {"every group", Root::kEveryGroup, plans::Block::kGroup, "từng nhóm nhiệm vụ", "every group of work"},
    {"every work or heading", Root::kEveryWorkOrHeading, plans::Block::kWork, "từng công việc, kể cả đề mục",
     "every piece of work, headings included"},
    {"every work", Root::kEveryWork, plans::Block::kWork, "từng công việc ở cấp thấp nhất",
     "every piece of work at the lowest level"},
    {"every indicator", Root::kEveryIndicator, plans::Block::kIndicator, "từng chỉ tiêu", "every indicator"},
    {"every text", Root::kEveryText, plans::Block::kNone, "từng đoạn chữ", "every text"},
};

constexpr SeverityWord kSeverities[] = {
    {"error", Severity::kError}, {"warning", Severity::kWarning}, {"info", Severity::kInfo}};
constexpr StrengthWord kStrengths[] = {{"van_ban", Strength::kText},
                                       {"quy_dinh_sau", Strength::kLaterRule},
                                       {"thong_le", Strength::kPractice},
                                       {"the_thuc", Strength::kForm},
                                       {"dinh_dang", Strength::kFormat}};

struct ShapeName {
  Shape shape;
  std::string_view vi;
  std::string_view en;
};
constexpr ShapeName kShapes[] = {
    {kText, "một đoạn chữ", "a text"},
    {kTexts, "một danh sách các đoạn chữ, ví dụ [a, b]", "a list of texts, such as [a, b]"},
    {kDate, "một ngày có thật, ví dụ 2024-03-25", "a date that exists, such as 2024-03-25"},
    {kFlag, "true hoặc false", "true or false"},
    {kCount, "một số nguyên từ 0", "a whole number from 0"},
    {kLimit, "một số nguyên từ 0, hoặc $tên một tham số của bộ", "a whole number from 0, or the $name of a setting"},
    {kWord, "một trong các từ quy định", "one of the words known"},
    {kSeverity, "error, warning hoặc info", "error, warning or info"},
    {kStrength, "van_ban, quy_dinh_sau, thong_le, the_thuc hoặc dinh_dang",
     "van_ban, quy_dinh_sau, thong_le, the_thuc or dinh_dang"},
    {kPath, "một đường dẫn, ví dụ van_ban.so_ky_hieu", "a path, such as van_ban.so_ky_hieu"},
    {kPaths, "một danh sách đường dẫn, ví dụ [chu_tri, thoi_han]", "a list of paths, such as [chu_tri, thoi_han]"},
    {kCodes, "một danh sách mã, ví dụ [chi_bo, tinh_uy]", "a list of codes, such as [chi_bo, tinh_uy]"},
    {kMapping, "các dòng “khóa: giá trị”", "lines “key: value”"},
    {kMappings, "một danh sách, mỗi mục gồm các dòng “khóa: giá trị”", "a list, each entry of lines “key: value”"},
    {kAnyMappings, "một danh sách, mỗi mục gồm các dòng “khóa: giá trị”; không có mục nào thì viết []",
     "a list, each entry of lines “key: value”; [] where there is none"},
    {kNamed, "các dòng “tên: …”", "lines “name: …”"},
    {kNamedTexts, "các dòng “tên: [a, b]”", "lines “name: [a, b]”"},
    {kNamedWords, "các dòng “tên: từ”", "lines “name: word”"},
    {kCondition, "một điều kiện, ví dụ { exists: chu_tri }", "a condition, such as { exists: chu_tri }"},
    {kConditions, "một danh sách điều kiện, ví dụ [{ exists: chu_tri }]",
     "a list of conditions, such as [{ exists: chu_tri }]"},
    {kPlan, "một kế hoạch ngắn, ví dụ { can_cu: [ … ] }", "a short plan, such as { can_cu: [ … ] }"},
};

}  // namespace

std::span<const Key> keys_of(Section section) {
  switch (section) {
    case Section::kPack:
      return kPackKeys;
    case Section::kKnownDocument:
      return kKnownDocumentKeys;
    case Section::kCodeEntry:
      return kCodeEntryKeys;
    case Section::kSetting:
      return kSettingKeys;
    case Section::kProfile:
      return kProfileKeys;
    case Section::kConfig:
      return kConfigKeys;
    case Section::kConfigOverride:
      return kConfigOverrideKeys;
    case Section::kWaiverFile:
      return kWaiverFileKeys;
    case Section::kWaiver:
      return kWaiverKeys;
    case Section::kBaseline:
      return kBaselineKeys;
    case Section::kBaselinePlan:
      return kBaselinePlanKeys;
    case Section::kClause:
      return kClauseKeys;
    case Section::kRule:
      return kRuleKeys;
    case Section::kWording:
      return kWordingKeys;
    case Section::kSeverityCase:
      return kSeverityCaseKeys;
    case Section::kBasis:
      return kBasisKeys;
    case Section::kPeriod:
      return kPeriodKeys;
    case Section::kApplicability:
      return kApplicabilityKeys;
    case Section::kCheck:
      return kCheckKeys;
    case Section::kExample:
      return kExampleKeys;
    case Section::kNone:
      break;
  }
  return {};
}

std::span<const Selector> selectors() { return kSelectors; }
std::span<const SeverityWord> severity_words() { return kSeverities; }
std::span<const StrengthWord> strength_words() { return kStrengths; }

Wording shape_words(Shape shape) {
  for (const ShapeName& name : kShapes) {
    if (name.shape == shape) return {std::string(name.vi), std::string(name.en)};
  }
  return {};
}

}  // namespace rasoat::rules
