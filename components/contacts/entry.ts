import { startContacts } from './startContacts'

// Entry of the script of the pages of contacts.
startContacts()
