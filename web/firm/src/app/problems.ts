// What may be refused on these pages, in three languages.
import '../../../../src/shared/http/http-problems.js';
import '../../../../src/files/domain/file-problems.js';
import '../../../../src/shared/event-store/store-problems.js';
import '../../../../src/border/declarations/domain/declaration-problems.js';
import '../../../../src/border/declarations/domain/field-problems.js';
import '../../../../src/border/declarations/domain/saved-trip-problems.js';
import '../../../../src/border/declarations/domain/attachment-problems.js';
import '../../../../src/border/declarations/domain/two-way-problems.js';
import '../../../../src/border/queue/domain/ticket-problems.js';
import '../../../../src/border/queue/domain/slot-problems.js';
import '../../../../src/border/queue/domain/transfer-problems.js';
import '../../../../src/border/queue/domain/exchange-problems.js';
import '../../../../src/border/queue/domain/call-problems.js';
import '../../../../src/border/vehicles/domain/vehicle-problems.js';
