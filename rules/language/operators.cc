#include "rules/language/operators.h"

#include <algorithm>

namespace rasoat::rules {
namespace {

using enum Shape;

constexpr Key key(std::string_view name, Shape shape, Slot slot, std::string_view vi, std::string_view en) {
  return {name, shape, false, Section::kNone, "", vi, en, slot};
}
constexpr Key needed(Key one) {
  one.needed = true;
  return one;
}
constexpr Key path(std::string_view vi, std::string_view en) { return needed(key("path", kPath, Slot::kPath, vi, en)); }
constexpr Key where() {
  return key("where", kCondition, Slot::kWhere, "chỉ tính phần thỏa điều kiện này",
             "only those for which this is true");
}
constexpr Key at_least() { return key("at_least", kLimit, Slot::kAtLeast, "ít nhất", "at least so many"); }
constexpr Key at_most() { return key("at_most", kLimit, Slot::kAtMost, "nhiều nhất", "at most so many"); }

constexpr Key kOneOfKeys[] = {
    path("xét giá trị nào", "the values asked about"),
    needed(key("values", kTexts, Slot::kValues, "các giá trị được chấp nhận", "the values that are right")),
};
constexpr Key kMatchesKeys[] = {
    path("xét giá trị nào", "the values asked about"),
    needed(key("pattern", kText, Slot::kPattern, "mẫu RE2", "an RE2 pattern")),
    key("anywhere", kFlag, Slot::kAnywhere, "true: khớp một phần cũng được", "true: a part may match"),
};
constexpr Key kMentionsKeys[] = {
    path("xét đoạn văn nào", "the texts asked about"),
    key("phrases", kTexts, Slot::kPhrases, "các cụm từ", "the phrases"),
    key("lexicon", kText, Slot::kLexicon, "tên danh sách cụm từ trong pack.yaml", "the name of a lexicon of the pack"),
};
constexpr Key kNamesAllKeys[] = {
    path("xét đoạn văn nào", "the texts asked about"),
    needed(key("of", kTexts, Slot::kPhrases, "các nhóm, như “đảng viên”", "the groups, such as “đảng viên”")),
    key("plain", kFlag, Slot::kAnywhere, "true: nêu tên nhóm mà không ghi “tất cả”, “100%” … cũng được",
        "true: a group named without “tất cả”, “100%” … will do"),
};
constexpr Key kCountKeys[] = {path("đếm phần nào", "what is counted"), where(), at_least(), at_most()};
constexpr Key kShareKeys[] = {
    path("tính trên các phần nào", "the nodes that are all"),
    needed(key("where", kCondition, Slot::kWhere, "phần được tính tỷ lệ", "those whose share is asked")),
    key("at_least", kLimit, Slot::kAtLeast, "ít nhất bao nhiêu phần trăm", "at least so many per cent"),
    key("at_most", kLimit, Slot::kAtMost, "nhiều nhất bao nhiêu phần trăm", "at most so many per cent"),
};
constexpr Key kWhereKeys[] = {
    path("xét các phần nào", "the nodes asked about"),
    needed(key("where", kCondition, Slot::kWhere, "điều kiện cho từng phần", "the condition on each")),
};
constexpr Key kRefersToKeys[] = {
    path("chỗ tham chiếu", "the references"),
    needed(key("targets", kPaths, Slot::kTargets, "những chỗ có thể được tham chiếu", "what they may refer to")),
};
constexpr Key kSameAsKeys[] = {
    path("giá trị nào", "the value"),
    needed(key("as", kPath, Slot::kTargets, "phải giống giá trị ở đâu", "where the value stands that it must equal")),
};
constexpr Key kCoversKeys[] = {
    needed(key("by", kPath, Slot::kPath, "phần nào phải đáp ứng", "the nodes that must answer")),
    needed(key("list", kText, Slot::kList, "tên danh mục trong pack.yaml", "the name of a list of the pack")),
    key("match", kPath, Slot::kMatch, "mã nằm ở đâu trong phần đó", "where in them the code stands"),
    where(),
};
constexpr Key kNamesEntryKeys[] = {
    path("xét đoạn văn nào", "the texts asked about"),
    needed(key("list", kText, Slot::kList, "tên danh mục trong pack.yaml", "the name of a list of the pack")),
    key("other_than", kPath, Slot::kTargets, "không tính mục có mã ghi ở đây", "not an entry whose code stands here"),
};
constexpr Key kCitesKeys[] = {
    key("document", kText, Slot::kDocument, "số ký hiệu văn bản phải dẫn", "the symbol that must be cited"),
    key("document_at", kPath, Slot::kDocumentAt, "số ký hiệu phải dẫn ghi ở đâu trong kế hoạch",
        "where the plan says that symbol"),
    needed(key("in", kPaths, Slot::kTargets, "dẫn ở những chỗ nào", "where")),
    key("nested", kFlag, Slot::kNested, "true: tính cả khi nằm trong tên văn bản khác",
        "true: also inside another document’s title"),
};
constexpr Key kThanKeys[] = {
    path("giá trị nào", "the value"),
    key("than", kPath, Slot::kTargets, "so với giá trị ở đâu", "where the value stands that it is compared with"),
    key("value", kText, Slot::kLiteral, "so với giá trị này", "the value that it is compared with"),
};
constexpr Key kSumKeys[] = {
    path("cộng những số nào", "the numbers added up"),
    needed(
        key("equals", kPath, Slot::kTargets, "tổng phải bằng số ở đâu", "where the number stands that they come to")),
};
constexpr Key kDeadlineKindKeys[] = {
    path("thời hạn nào", "the deadlines asked about"),
    needed({"kinds", kCodes, false, Section::kNone, "kieu_thoi_han", "các loại thời hạn", "the kinds of deadline",
            Slot::kValues}),
};
constexpr Key kPlanDateKeys[] = {
    key("from", kDate, Slot::kFrom, "từ ngày", "from this date"),
    key("until", kDate, Slot::kUntil, "đến hết ngày", "until this date"),
};
constexpr Key kSettingKeys[] = {
    needed(key("name", kText, Slot::kSetting, "tên tham số trong pack.yaml", "the name of a setting of the pack")),
    needed(key("includes", kText, Slot::kItem, "tham số phải có mục này", "the entry that the setting must have")),
};

constexpr Operator combination(std::string_view name, Op op, Shape shape, std::string_view vi, std::string_view en) {
  return {name, op, shape, Slot::kWhere, {}, "", "", "", "", vi, en, Operand::kAny};
}
constexpr Operator simple(std::string_view name, Op op, Shape shape, std::string_view binds, std::string_view vi,
                          std::string_view en) {
  return {name, op, shape, Slot::kPath, {}, "", binds, "", "", vi, en, Operand::kAny};
}
constexpr Operator mapped(std::string_view name, Op op, std::span<const Key> keys, std::string_view binds,
                          std::string_view vi, std::string_view en) {
  return {name, op, kMapping, Slot::kNone, keys, "", binds, "", "", vi, en, Operand::kAny};
}
constexpr Operator exactly_one(std::string_view keys, Operator row) {
  row.exactly_one = keys;
  return row;
}
constexpr Operator at_least_one(std::string_view keys, Operator row) {
  row.at_least_one = keys;
  return row;
}

constexpr Operator of(Operand operand, Operator row) {
  row.operand = operand;
  return row;
}
constexpr Operator comparison(std::string_view name, Op op, Operand operand, std::string_view vi, std::string_view en) {
  return of(operand, exactly_one("than value", mapped(name, op, kThanKeys, "value other", vi, en)));
}

constexpr Operator kOperators[] = {
    combination("all", Op::kAll, kConditions, "mọi điều kiện đều đúng", "all conditions are true"),
    combination("any", Op::kAny, kConditions, "ít nhất một điều kiện đúng", "some condition is true"),
    combination("none", Op::kNone, kConditions, "không điều kiện nào đúng", "no condition is true"),
    combination("not", Op::kNot, kCondition, "điều kiện này không đúng", "the condition is not true"),
    simple("exists", Op::kExists, kPath, "", "có viết ở đó", "something is written there"),
    simple("filled", Op::kFilled, kPath, "", "có nội dung thật, không phải chỗ trống chờ điền",
           "something real is written there, no placeholder"),
    simple("absent", Op::kAbsent, kPath, "", "không có gì ở đó", "nothing is there"),
    simple("placeholder", Op::kPlaceholder, kPath, "", "có chỗ trống chờ điền", "some node there is a placeholder"),
    simple("has", Op::kHas, kPaths, "missing", "có đủ các phần; một lỗi nêu mọi phần thiếu",
           "each exists; one breach names all that are missing"),
    simple("has_each", Op::kHasEach, kPaths, "missing", "có đủ các phần; mỗi phần thiếu một lỗi",
           "each exists; one breach for each missing"),
    mapped("one_of", Op::kOneOf, kOneOfKeys, "", "là một trong các giá trị", "is one of the values"),
    mapped("matches", Op::kMatches, kMatchesKeys, "match", "khớp mẫu", "matches a pattern"),
    exactly_one("phrases lexicon", mapped("mentions", Op::kMentions, kMentionsKeys, "", "có nhắc một cụm từ",
                                          "some text there mentions a phrase")),
    mapped("names_all", Op::kNamesAll, kNamesAllKeys, "", "có nêu toàn bộ một nhóm",
           "some text there names all of a group"),
    simple("reason", Op::kReason, kPath, "", "có nêu lý do, không phải một chữ “không”, “x” hay chỗ trống",
           "a reason is given there, no bare “không” or “x”"),
    simple("whole_share", Op::kWholeShare, kPath, "", "là tỷ lệ của toàn bộ (100%, 9/9) hoặc không ghi con số",
           "a share of the whole (100%, 9/9), or told without figures"),
    at_least_one("at_least at_most",
                 mapped("count", Op::kCount, kCountKeys, "count limit", "có bấy nhiêu phần", "there are so many")),
    at_least_one("at_least at_most", mapped("share", Op::kShare, kShareKeys, "count total percent limit",
                                            "chiếm bấy nhiêu phần trăm", "they are so many per cent of all")),
    mapped("some", Op::kSome, kWhereKeys, "", "có phần thỏa điều kiện", "some node there satisfies a condition"),
    mapped("every", Op::kEvery, kWhereKeys, "", "mọi phần đều thỏa điều kiện",
           "every node there satisfies a condition"),
    simple("unique", Op::kUnique, kPath, "value", "không có hai giá trị trùng nhau", "no two are the same"),
    mapped("refers_to", Op::kRefersTo, kRefersToKeys, "value nearest is_near", "tham chiếu đúng tới chỗ có thật",
           "each equals some text at the targets"),
    mapped("same_as", Op::kSameAs, kSameAsKeys, "value other", "giống giá trị ở chỗ khác",
           "equals the value elsewhere"),
    mapped("covers", Op::kCovers, kCoversKeys, "code name", "mọi mã của danh mục đều được đáp ứng",
           "each code of a list is answered"),
    mapped("names_entry", Op::kNamesEntry, kNamesEntryKeys, "code name", "chép nguyên tên một mục của danh mục",
           "is the name of an entry of a list, and nothing more"),
    exactly_one("document document_at", mapped("cites", Op::kCites, kCitesKeys, "document", "có dẫn văn bản",
                                               "some text there cites a document")),
    comparison("before", Op::kBefore, Operand::kTime, "kết thúc trước khi giá trị kia bắt đầu",
               "it ends before the other begins"),
    comparison("after", Op::kAfter, Operand::kTime, "bắt đầu sau khi giá trị kia kết thúc",
               "it begins after the other ends"),
    comparison("within", Op::kWithin, Operand::kTime, "nằm trọn trong giá trị kia", "it lies within the other"),
    comparison("at_most", Op::kAtMost, Operand::kTimeOrNumber,
               "kết thúc không muộn hơn, hoặc không lớn hơn giá trị kia",
               "it ends no later, or is no greater, than the other"),
    of(Operand::kNumber,
       mapped("sum", Op::kSum, kSumKeys, "value sum", "cộng lại đúng bằng", "they add up to a number elsewhere")),
    of(Operand::kTime, simple("dated", Op::kDated, kPath, "", "đọc được và có ngày kết thúc",
                              "a date or deadline that is understood and ends")),
    of(Operand::kNumber, simple("number", Op::kNumber, kPath, "", "đọc được là một số", "a number that is understood")),
    of(Operand::kTimeOrNumber, simple("understood", Op::kUnderstood, kPath, "value problem",
                                      "đọc được là ngày, thời hạn hoặc con số", "understood as what it should be")),
    of(Operand::kTime, simple("to_the_day", Op::kToTheDay, kPath, "value", "ngày ghi đủ ngày, tháng, năm",
                              "no date that is a month, a quarter or a year only")),
    of(Operand::kTimeOrNumber, simple("possible", Op::kPossible, kPath, "value",
                                      "không phải là ngày, tháng không có trong lịch", "no date that no calendar has")),
    of(Operand::kDeadline,
       simple("consistent", Op::kConsistent, kPath, "value", "lời văn và các phần của thời hạn không trái nhau",
              "the wording and the parts of a deadline do not contradict each other")),
    of(Operand::kDeadline, mapped("deadline_kind", Op::kDeadlineKind, kDeadlineKindKeys, "",
                                  "thời hạn thuộc một trong các loại", "a deadline of one of these kinds")),
    {"unit_type",
     Op::kUnitType,
     kCodes,
     Slot::kValues,
     {},
     "loai_don_vi",
     "",
     "",
     "",
     "loại đơn vị của kế hoạch",
     "the plan’s unit type",
     Operand::kAny},
    mapped("plan_date", Op::kPlanDate, kPlanDateKeys, "", "ngày của kế hoạch nằm trong khoảng",
           "the plan’s date is within"),
    mapped("setting", Op::kSetting, kSettingKeys, "", "tham số của bộ quy tắc có mục này",
           "a setting of the pack has this entry"),
};

}  // namespace

std::span<const Operator> operators() { return kOperators; }

const Operator* find_operator(std::string_view name) {
  const auto found =
      std::find_if(std::begin(kOperators), std::end(kOperators), [&](const Operator& o) { return o.name == name; });
  return found == std::end(kOperators) ? nullptr : found;
}

}  // namespace rasoat::rules
