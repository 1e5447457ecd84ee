// What a finding rests on, said so that nobody takes practice for a requirement.
//
//   basis_text(basis, Lang::kVi)
//     == "Hướng dẫn số 149-HD/BTGTW, mục II.1-6 (văn bản quy định): “Mỗi nhiệm vụ phải có đơn vị chủ trì”"
#pragma once

#include <string>
#include <string_view>

#include "checker/audit/audit.h"

namespace rasoat::reports {

// One sentence part without a full stop of its own; texts are as the rule has them, not yet made safe for a terminal.
[[nodiscard]] std::string basis_text(const checker::Basis& basis, checker::Lang lang);

// “văn bản quy định”, “quy định sau này, từ 11/12/2025” …
[[nodiscard]] std::string strength_text(const checker::Basis& basis, checker::Lang lang);

// “có hiệu lực từ 25/3/2024”: when the basis holds, unless its strength says so already; "" when always.
[[nodiscard]] std::string period_text(const checker::Basis& basis, checker::Lang lang);
// The same of any period.
[[nodiscard]] std::string period_words(const rules::Period& period, checker::Lang lang);

// "Hướng dẫn số 149-HD/BTGTW"; a symbol whose code says nothing certain (QĐ: quyết định or quy định) stands alone.
[[nodiscard]] std::string document_text(std::string_view symbol, checker::Lang lang);

}  // namespace rasoat::reports
