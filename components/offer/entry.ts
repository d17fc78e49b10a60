import { startOfferCheck } from './startOfferCheck'

// Entry of the script of the page that checks an advert.
startOfferCheck()
