#include "rules/language/vocabulary.h"

#include <algorithm>

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
    {"lists", kNamed, false, Section::kCodeEntry, "", "danh mục mã cho “covers”", "lists of codes for “covers”"},
    {"lexicons", kNamedTexts, false, kNo, "", "danh sách cụm từ cho “mentions”", "lists of phrases for “mentions”"},
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
constexpr Key kRuleKeys[] = {
    {"rule", kText, true, kNo, "", "mã quy tắc, đúng tên tệp", "the rule’s id, equal to the file’s name"},
    {"formerly", kTexts, false, kNo, "", "các mã cũ", "older ids"},
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
    {"clause", kText, false, kNo, "", "điểm, mục", "the clause"},
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
constexpr Key kOneOfKeys[] = {
    {"path", kPath, true, kNo, "", "xét giá trị nào", "the values asked about"},
    {"values", kTexts, true, kNo, "", "các giá trị được chấp nhận", "the values that are right"},
};
constexpr Key kMatchesKeys[] = {
    {"path", kPath, true, kNo, "", "xét giá trị nào", "the values asked about"},
    {"pattern", kText, true, kNo, "", "mẫu RE2", "an RE2 pattern"},
    {"anywhere", kFlag, false, kNo, "", "true: khớp một phần cũng được", "true: a part may match"},
};
constexpr Key kMentionsKeys[] = {
    {"path", kPath, true, kNo, "", "xét đoạn văn nào", "the texts asked about"},
    {"phrases", kTexts, false, kNo, "", "các cụm từ", "the phrases"},
    {"lexicon", kText, false, kNo, "", "tên danh sách cụm từ trong pack.yaml", "the name of a lexicon of the pack"},
};
constexpr Key kCountKeys[] = {
    {"path", kPath, true, kNo, "", "đếm phần nào", "what is counted"},
    {"where", kCondition, false, kNo, "", "chỉ đếm phần thỏa điều kiện này", "only those for which this is true"},
    {"at_least", kCount, false, kNo, "", "ít nhất", "at least so many"},
    {"at_most", kCount, false, kNo, "", "nhiều nhất", "at most so many"},
};
constexpr Key kWhereKeys[] = {
    {"path", kPath, true, kNo, "", "xét các phần nào", "the nodes asked about"},
    {"where", kCondition, true, kNo, "", "điều kiện cho từng phần", "the condition on each"},
};
constexpr Key kRefersToKeys[] = {
    {"path", kPath, true, kNo, "", "chỗ tham chiếu", "the references"},
    {"targets", kPaths, true, kNo, "", "những chỗ có thể được tham chiếu", "what they may refer to"},
};
constexpr Key kCoversKeys[] = {
    {"list", kText, true, kNo, "", "tên danh mục trong pack.yaml", "the name of a list of the pack"},
    {"by", kPath, true, kNo, "", "phần nào phải đáp ứng", "the nodes that must answer"},
    {"match", kPath, false, kNo, "", "mã nằm ở đâu trong phần đó", "where in them the code stands"},
    {"where", kCondition, false, kNo, "", "chỉ tính phần thỏa điều kiện này", "only those for which this is true"},
};
constexpr Key kCitesKeys[] = {
    {"document", kText, false, kNo, "", "số ký hiệu văn bản phải dẫn", "the symbol that must be cited"},
    {"document_at", kPath, false, kNo, "", "số ký hiệu phải dẫn ghi ở đâu trong kế hoạch",
     "where the plan says that symbol"},
    {"in", kPaths, true, kNo, "", "dẫn ở những chỗ nào", "where"},
    {"nested", kFlag, false, kNo, "", "true: tính cả khi nằm trong tên văn bản khác",
     "true: also inside another document’s title"},
};

constexpr Operator kOperators[] = {
    {"all", Op::kAll, kConditions, kNo, "", "", "mọi điều kiện đều đúng", "all conditions are true"},
    {"any", Op::kAny, kConditions, kNo, "", "", "ít nhất một điều kiện đúng", "some condition is true"},
    {"none", Op::kNone, kConditions, kNo, "", "", "không điều kiện nào đúng", "no condition is true"},
    {"not", Op::kNot, kCondition, kNo, "", "", "điều kiện này không đúng", "the condition is not true"},
    {"exists", Op::kExists, kPath, kNo, "", "", "có viết ở đó", "something is written there"},
    {"filled", Op::kFilled, kPath, kNo, "", "", "có nội dung thật, không phải chỗ trống chờ điền",
     "something real is written there, no placeholder"},
    {"absent", Op::kAbsent, kPath, kNo, "", "", "không có gì ở đó", "nothing is there"},
    {"placeholder", Op::kPlaceholder, kPath, kNo, "", "", "có chỗ trống chờ điền", "some node there is a placeholder"},
    {"has", Op::kHas, kPaths, kNo, "", "missing", "có đủ các phần; một lỗi nêu mọi phần thiếu",
     "each exists; one breach names all that are missing"},
    {"has_each", Op::kHasEach, kPaths, kNo, "", "missing", "có đủ các phần; mỗi phần thiếu một lỗi",
     "each exists; one breach for each missing"},
    {"one_of", Op::kOneOf, kMapping, Section::kOneOf, "", "", "là một trong các giá trị", "is one of the values"},
    {"matches", Op::kMatches, kMapping, Section::kMatches, "", "", "khớp mẫu", "matches a pattern"},
    {"mentions", Op::kMentions, kMapping, Section::kMentions, "", "", "có nhắc một cụm từ",
     "some text there mentions a phrase"},
    {"count", Op::kCount, kMapping, Section::kCount, "", "count limit", "có bấy nhiêu phần", "there are so many"},
    {"some", Op::kSome, kMapping, Section::kWhere, "", "", "có phần thỏa điều kiện",
     "some node there satisfies a condition"},
    {"every", Op::kEvery, kMapping, Section::kWhere, "", "", "mọi phần đều thỏa điều kiện",
     "every node there satisfies a condition"},
    {"unique", Op::kUnique, kPath, kNo, "", "value", "không có hai giá trị trùng nhau", "no two are the same"},
    {"refers_to", Op::kRefersTo, kMapping, Section::kRefersTo, "", "value nearest is_near",
     "tham chiếu đúng tới chỗ có thật", "each equals some text at the targets"},
    {"covers", Op::kCovers, kMapping, Section::kCovers, "", "code name", "mọi mã của danh mục đều được đáp ứng",
     "each code of a list is answered"},
    {"cites", Op::kCites, kMapping, Section::kCites, "", "document", "có dẫn văn bản",
     "some text there cites a document"},
    {"unit_type", Op::kUnitType, kCodes, kNo, "loai_don_vi", "", "loại đơn vị của kế hoạch", "the plan’s unit type"},
    {"plan_date", Op::kPlanDate, kMapping, Section::kPeriod, "", "", "ngày của kế hoạch nằm trong khoảng",
     "the plan’s date is within"},
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
    {kSeverity, "error, warning hoặc info", "error, warning or info"},
    {kStrength, "van_ban, quy_dinh_sau, thong_le, the_thuc hoặc dinh_dang",
     "van_ban, quy_dinh_sau, thong_le, the_thuc or dinh_dang"},
    {kPath, "một đường dẫn, ví dụ van_ban.so_ky_hieu", "a path, such as van_ban.so_ky_hieu"},
    {kPaths, "một danh sách đường dẫn, ví dụ [chu_tri, thoi_han]", "a list of paths, such as [chu_tri, thoi_han]"},
    {kCodes, "một danh sách mã, ví dụ [chi_bo, tinh_uy]", "a list of codes, such as [chi_bo, tinh_uy]"},
    {kMapping, "các dòng “khóa: giá trị”", "lines “key: value”"},
    {kMappings, "một danh sách, mỗi mục gồm các dòng “khóa: giá trị”", "a list, each entry of lines “key: value”"},
    {kNamed, "các dòng “tên: …”", "lines “name: …”"},
    {kNamedTexts, "các dòng “tên: [a, b]”", "lines “name: [a, b]”"},
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
    case Section::kOneOf:
      return kOneOfKeys;
    case Section::kMatches:
      return kMatchesKeys;
    case Section::kMentions:
      return kMentionsKeys;
    case Section::kCount:
      return kCountKeys;
    case Section::kWhere:
      return kWhereKeys;
    case Section::kRefersTo:
      return kRefersToKeys;
    case Section::kCovers:
      return kCoversKeys;
    case Section::kCites:
      return kCitesKeys;
    case Section::kNone:
      break;
  }
  return {};
}

std::span<const Operator> operators() { return kOperators; }

const Operator* find_operator(std::string_view name) {
  const auto found =
      std::find_if(std::begin(kOperators), std::end(kOperators), [&](const Operator& o) { return o.name == name; });
  return found == std::end(kOperators) ? nullptr : found;
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
