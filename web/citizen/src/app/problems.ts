// What may be refused on these pages, in three languages.
import '../../../../src/shared/http/http-problems.js';
import '../../../../src/files/domain/file-problems.js';
import '../../../../src/shared/event-store/store-problems.js';
import '../../../../src/citizen/dossiers/domain/dossier-problems.js';
import '../../../../src/citizen/petitions/domain/petition-problems.js';
