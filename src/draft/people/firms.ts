const wordsOf = (words: string) => words.split(' ')

/** Last words of the names of firms and institutions. */
export const firm: ReadonlySet<string> = new Set(
  wordsOf(
    'ltd limited inc llc llp plc gmbh ag corp corporation company co group holdings partners associates brothers bros sons industries enterprises systems solutions technologies technology tech labs laboratories software analytics media studio studios bank banking insurance capital financial advisors advisers consulting consultants logistics freight transport transit trucking couriers airlines airways motors automotive auto tires tyres roofing plumbing electric electrical energy power solar oil gas steel metals mining mines construction builders homes properties property realty estates hotel hotels inn resort resorts restaurant restaurants cafe café coffee bistro kitchen kitchens grill foods food beverages drinks brewery brewing winery vineyard vineyards bakery bakers dairy farm farms poultry pharma pharmaceuticals pharmacy pharmacies chemists dental dentistry clinic clinics hospital hospitals hospice health healthcare medical pediatrics paediatrics veterinary vets care school schools academy college university institute museum theatre theater gallery council trust foundation society telecom communications networks mobile wireless textiles fabrics fashion apparel clothing stores supermarket supermarkets markets retail outfitters nursery nurseries gardens press publishing publishers books records events travel tours security supplies supply products manufacturing fabrication engineering marine aviation aerospace robotics bearings components castings furniture interiors salon salons spa gym fitness legal law solicitors accounting accountants staffing landscaping cleaning polymers plastics chemicals coatings steelworks ironworks works lighting instruments dynamics signals shipping maritime ferries shipyard boatyard coaches buses haulage removals architects surveyors engineers print printers printing biscuits confectionery chocolates bakehouse butchers grocers florists suites lodge lodges guesthouse mutual assurance union opticians optometry dialysis physiotherapy nursing primary seminary conservatory orchards creamery distillery cellars brasserie diner tavern kennels stables seafarms fisheries cycles bikes tailors jewellers drycleaners laundry seeds graphics design designs architecture tutoring recruitment services rentals rental hire storage warehousing packaging paper mills mill quarries aggregates quarry'
  )
)

/** Those that departments end with too: "Customer Care" is no firm, "Halden Care" is. */
export const departments: ReadonlySet<string> = new Set(
  wordsOf(
    'care services service support sales security events travel health healthcare engineering products supply supplies logistics transport legal law accounting analytics media communications networks systems solutions design designs nursing kitchen gardens marketing finance operations development research quality education electrical mobile records publishing storage packaging recruitment union council lighting print printing plumbing cleaning catering retail insurance manufacturing maintenance house board hire capital staff technology tech medical nursery school academy primary fitness gym bar restaurant cafe laundry'
  )
)

/** First words that many names share. */
export const generic: ReadonlySet<string> = new Set(wordsOf('st saint'))

/** What a name before it, or ending in it, is a place or a part of: "the Burnley depot", "Robin Ward". */
export const places: ReadonlySet<string> = new Set(
  wordsOf(
    'street road lane avenue square drive way close hill park bridge gate dock quay wharf station terminal airport ward wing floor unit site depot branch plant store shop office offices campus project factory warehouse yard line shift team teams crew department dept division section desk room class year programme program scheme committee panel board area region district county city town village centre center island valley club court mill level manager officer assistant director position role job post interview meeting day night monday tuesday wednesday thursday friday saturday sunday'
  )
)
