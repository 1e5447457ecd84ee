// The words of titles: which open one behind a symbol, and which say that the document is about other documents.
//
//   opens_title("ngày 11/01/2024 của bộ chính trị về tiếp tục")   // true
//   is_about_documents("về phát triển khoa học và công nghệ")     // false
#pragma once

#include <string_view>

namespace rasoat::plans {

// Does the folded text between two symbols bring in the title of the first?
[[nodiscard]] bool opens_title(std::string_view between);

// Does a folded title say what is done with other documents ("thực hiện", "sửa đổi")? Where it does not, a document
// that is named behind a comma or "và" is named beside it, and not in it.
[[nodiscard]] bool is_about_documents(std::string_view title);

// Does the folded text between two symbols end the first one's title and go on with the next document, its type named
// or not: "… về phát triển khoa học, công nghệ và kết luận số", "… và số"?
[[nodiscard]] bool names_another(std::string_view between);

}  // namespace rasoat::plans
