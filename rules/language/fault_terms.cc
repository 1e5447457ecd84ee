#include "rules/language/fault_terms.h"

#include <array>

#include "rules/language/message.h"

namespace rasoat::rules {
namespace {

using plans::FaultCode;
using enum plans::FaultCode;

// In the order of FaultCode.
constexpr std::array<FaultTerms, plans::kFaultCodeCount> kTerms = {{
    {kUnreadableFile, "path reason detail", "Không đọc được tệp: {detail}", "The file cannot be read: {detail}"},
    {kFileTooLarge, "size limit", "Tệp quá lớn: {size} byte, tối đa {limit}",
     "The file is too large: {size} bytes, at most {limit}"},
    {kNotUtf8, "byte guess", "Tệp không phải UTF-8 (byte {byte})", "The file is not UTF-8 (byte {byte})"},
    {kNulByte, "", "Có ký tự NUL trong tệp", "There is a NUL character in the file"},
    {kControlCharacter, "code", "Có ký tự điều khiển {code}", "There is a control character {code}"},
    {kTabIndentation, "", "Thụt dòng bằng phím Tab; hãy dùng dấu cách", "The line is indented with a tab; use blanks"},
    {kOddBlank, "code", "Có khoảng trắng lạ {code}; hãy dùng dấu cách thường",
     "There is an odd blank {code}; use an ordinary one"},
    {kWrongIndentation, "found expected", "Dòng thụt sai: không khớp mức nào ở trên",
     "The line’s indentation fits no level above it"},
    {kMergeConflict, "", "Còn dấu xung đột khi trộn tệp", "A merge conflict marker was left here"},
    {kMissingBlankAfterColon, "key", "Thiếu dấu cách sau dấu hai chấm của “{key}”",
     "A blank is missing after the colon of “{key}”"},
    {kColonInPlainValue, "", "Giá trị có dấu hai chấm; hãy đặt trong dấu ngoặc kép",
     "The value holds a colon; put it in quotes"},
    {kCommaInPlainValue, "key text line", "Giá trị của “{key}” có dấu phẩy; hãy đặt trong dấu ngoặc kép",
     "The value of “{key}” holds a comma; put it in quotes"},
    {kFullWidthColon, "", "Dấu hai chấm toàn khổ “：”; hãy dùng “:”", "A full-width colon “：”; use “:”"},
    {kCommentInValue, "text", "“{text}” thành chú thích vì đứng sau dấu #",
     "“{text}” is a comment, for it begins with #"},
    {kHalfTypedKey, "text sign", "“{text}” thiếu dấu hai chấm sau khóa", "“{text}” lacks the colon after its key"},
    {kBracesForList, "", "Danh sách phải đặt trong ngoặc vuông", "A list stands in square brackets"},
    {kStrayDash, "", "Dấu gạch đầu dòng đặt sai chỗ", "A dash stands where a key is expected"},
    {kMissingDash, "key", "Thiếu dấu “- ” trước “{key}”", "A “- ” is missing before “{key}”"},
    {kForeignBullet, "mark", "Danh sách viết bằng “- ”, không bằng “{mark}”",
     "A list is written with “- ”, not with “{mark}”"},
    {kReservedStart, "character", "Giá trị bắt đầu bằng “{character}”; hãy đặt trong dấu ngoặc kép",
     "The value begins with “{character}”; put it in quotes"},
    {kCurlyQuotes, "", "Dấu ngoặc kép cong không mở được chuỗi; hãy dùng \"",
     "Curly quotes do not open a text; use \""},
    {kUnexpectedText, "text kind", "Không hiểu “{text}” ở đây", "“{text}” is not understood here"},
    {kUnclosedQuote, "quote", "Dấu ngoặc {quote} mở ra mà không đóng", "The quote {quote} is never closed"},
    {kUnclosedBracket, "bracket", "Ngoặc {bracket} mở ra mà không đóng", "The bracket {bracket} is never closed"},
    {kUnmatchedBracket, "found expected", "Ngoặc {found} không đóng ngoặc nào", "The bracket {found} closes nothing"},
    {kMissingComma, "", "Thiếu dấu phẩy giữa hai mục", "A comma is missing between two entries"},
    {kStrayPunctuation, "sign", "Dấu “{sign}” thừa ở cuối dòng", "The “{sign}” at the end of the line is one too many"},
    {kBadEscape, "escape", "Ký hiệu {escape} không dùng được trong dấu ngoặc kép", "The escape {escape} is unknown"},
    {kBadBlockHeader, "header", "Không hiểu ký hiệu khối “{header}”", "The block header “{header}” is not understood"},
    {kTagRefused, "tag", "Không dùng thẻ “{tag}”", "Tags such as “{tag}” are not used here"},
    {kComplexKeyRefused, "", "Khóa phải là một từ, không phải danh sách hay bảng",
     "A key must be a word, not a list or mapping"},
    {kMergeKeyRefused, "", "Không dùng khóa trộn “<<”", "Merge keys “<<” are not used here"},
    {kDirectiveRefused, "directive", "Không dùng chỉ thị “{directive}”",
     "The directive “{directive}” is not used here"},
    {kSeveralDocuments, "", "Một tệp chỉ chứa một tài liệu YAML", "A file holds one YAML document only"},
    {kUnknownAlias, "name", "Không có neo “&{name}”", "There is no anchor “&{name}”"},
    {kDuplicateKey, "key", "Khóa “{key}” đã có ở trên", "The key “{key}” is already there"},
    {kEmptyDocument, "", "Tệp trống", "The file is empty"},
    {kTooDeep, "limit", "Lồng quá sâu (tối đa {limit} tầng)", "Nested too deeply (at most {limit} levels)"},
    {kTooManyNodes, "limit", "Quá nhiều mục (tối đa {limit})", "Too many entries (at most {limit})"},
    {kKeyTooLong, "limit", "Khóa quá dài (tối đa {limit} byte)", "The key is too long (at most {limit} bytes)"},
    {kAliasExpansion, "limit", "Tham chiếu *… nhân lên quá nhiều (tối đa {limit})",
     "Aliases multiply too much (at most {limit})"},
    {kMoreFaults, "fault limit count", "Có {count} chỗ mắc lỗi “{fault}”; chỉ nêu {limit} chỗ đầu",
     "There are {count} places with “{fault}”; only the first {limit} are shown"},
    {kWitnessDisagrees, "what", "Hai bộ đọc YAML hiểu khác nhau: {what}", "Two YAML readers disagree: {what}"},
    {kMisspeltKey, "key suggestion block", "Khóa “{key}” viết sai, có lẽ là “{suggestion}”",
     "The key “{key}” is misspelt; perhaps “{suggestion}”"},
    {kMisplacedKey, "key home way", "Khóa “{key}” nằm sai chỗ", "The key “{key}” is in the wrong place"},
    {kTwoKeysInOne, "key first second", "“{key}” là hai khóa “{first}” và “{second}”",
     "“{key}” is two keys, “{first}” and “{second}”"},
    {kUnknownKey, "key own block", "Không có khóa “{key}” ở đây", "There is no key “{key}” here"},
    {kNonCanonicalKey, "key canonical", "Khóa “{key}” nên viết là “{canonical}”",
     "The key “{key}” is better written “{canonical}”"},
    {kWrongShape, "key expected found", "“{key}” sai dạng", "“{key}” has the wrong shape"},
    {kUnknownCode, "value key suggestion is_near known", "“{value}” không có trong danh mục của “{key}”",
     "“{value}” is not in the list of “{key}”"},
    {kNonCanonicalCode, "value canonical", "“{value}” nên viết là “{canonical}”",
     "“{value}” is better written “{canonical}”"},
    {kUnknownFormatVersion, "value", "Không có phiên bản định dạng “{value}”", "There is no format version “{value}”"},
}};

constexpr bool in_order() {
  for (std::size_t i = 0; i < kTerms.size(); ++i) {
    if (kTerms[i].code != static_cast<FaultCode>(i)) return false;
  }
  return true;
}
static_assert(in_order(), "one row per FaultCode, in its order");

// Ids that are no faults of the text: what checker/waiver finds, and what the configuration asks for.
constexpr std::string_view kWaiverArguments = "rule reason place until origin wrong";
constexpr Reserved kBeside[] = {{"guidance-not-judged", "wanted state", false},
                                {"waiver-end-undecided", kWaiverArguments},
                                {"waiver-expired", kWaiverArguments},
                                {"waiver-malformed", kWaiverArguments},
                                {"waiver-not-yet-governing", kWaiverArguments, false},
                                {"waiver-of-mandatory-rule", kWaiverArguments},
                                {"waiver-unknown-rule", kWaiverArguments},
                                {"waiver-unused", kWaiverArguments}};

// What no example in a rule file, itself a sound UTF-8 text of modest size, can have.
bool shown_by_text(FaultCode code) {
  switch (code) {
    case kUnreadableFile:
    case kFileTooLarge:
    case kNotUtf8:
    case kTooManyNodes:
    case kKeyTooLong:
    case kAliasExpansion:
    case kMoreFaults:
    case kWitnessDisagrees:
      return false;
    default:
      return true;
  }
}

}  // namespace

const FaultTerms& fault_terms(FaultCode code) { return kTerms[static_cast<std::size_t>(code)]; }

Wording fault_words(const plans::Fault& fault) {
  const FaultTerms& terms = fault_terms(fault.code);
  const Arguments arguments(fault.args.begin(), fault.args.end());
  return {format_message(std::string(terms.vi), Lang::kVi, arguments),
          format_message(std::string(terms.en), Lang::kEn, arguments)};
}

std::optional<Reserved> find_reserved(std::string_view id) {
  for (const FaultTerms& terms : kTerms) {
    if (plans::fault_id(terms.code) == id) return Reserved{id, terms.arguments, shown_by_text(terms.code)};
  }
  for (const Reserved& waiver : kBeside) {
    if (waiver.id == id) return waiver;
  }
  return std::nullopt;
}

std::vector<std::string_view> reserved_ids() {
  std::vector<std::string_view> ids;
  for (const FaultTerms& terms : kTerms) ids.push_back(plans::fault_id(terms.code));
  for (const Reserved& waiver : kBeside) ids.push_back(waiver.id);
  return ids;
}

}  // namespace rasoat::rules
